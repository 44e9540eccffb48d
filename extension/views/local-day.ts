/** The reader's own calendar day, `YYYY-MM-DD`: expiry follows the calendar on their wall. */
export function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
