import { wallOf } from './wall-clock.ts';
import { rememberOffsets, type Zone } from './zone.ts';

const zones = new Map<string, Zone>();

/** Beyond these, zones are taken to stand still: no rules are known, and `Intl` counts years of eras. */
const FIRST = wallOf(1800, 1, 1, 0, 0, 0);
const LAST = wallOf(2200, 1, 1, 0, 0, 0);

/** A zone that `Intl` knows, by its name in any case. */
export function ianaZone(name: string): Zone | undefined {
  // An offset as a name would be read by some engines and not by others.
  if (!/^[a-z][\w+-]*(\/[\w+-]+)*$/i.test(name)) return undefined;
  const key = name.toLowerCase();
  // Names that are wrong are not remembered: a hostile feed has no end of them.
  const zone = zones.get(key) ?? makeZone(name);
  if (zone) zones.set(key, zone);
  return zone;
}

function makeZone(name: string): Zone | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const canonical = format.resolvedOptions().timeZone;
    return {
      // Engines prefer other names for some zones (Asia/Calcutta); the feed's own is kept where only its case is wrong.
      name: canonical.toLowerCase() === name.toLowerCase() ? canonical : name,
      iana: true,
      offsetAt: rememberOffsets((instant) => {
        const asked = Math.min(Math.max(instant, FIRST), LAST);
        const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
          format.format(asked * 1000).match(/\d+/g) ?? []
        ).map(Number);
        return wallOf(year, month, day, hour, minute, second) - asked;
      }),
    };
  } catch {
    return undefined;
  }
}
