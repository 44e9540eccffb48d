/** The zone when the platform knows it, else the reader's own. */
export function usableZone(zone: string | null): string {
  try {
    if (zone) return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    console.warn(`Unknown time zone "${zone}"`);
  }
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
