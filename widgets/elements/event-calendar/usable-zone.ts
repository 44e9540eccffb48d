import { ianaZone } from '../../../shared/icalendar/iana-zone.ts';

let readers: string | undefined;

/** The zone when the platform knows it, else the reader's own. */
export function usableZone(zone: string | null): string {
  if (zone && ianaZone(zone)) return zone;
  if (zone) console.warn(`Amparo: no zone "${zone}"`);
  // Asking costs ten milliseconds each time on a cold page, and every rendering asks.
  readers ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return readers;
}
