/** The reader's own calendar day, `YYYY-MM-DD`: expiry follows the calendar on their wall. */
export const localDay = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
