/** The reader's own calendar day, `YYYY-MM-DD`: expiry follows the calendar on their wall. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
