import { ianaZone } from '../../../shared/icalendar/iana-zone.ts';

/** The zone when the platform knows it, else the reader's own. */
export function usableZone(zone: string | null): string {
  if (zone && ianaZone(zone)) return zone;
  if (zone) console.warn(`Unknown time zone "${zone}"`);
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
