/** The zone when the platform knows it, else the reader's own. */
export function usableZone(zone: string | null): string {
  try {
    if (zone) return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    console.warn(`<amparo-event-calendar>: unknown time zone "${zone}"; the reader's own is used.`);
  }
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
