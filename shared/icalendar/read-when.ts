import { type Property, parameter } from './content-lines.ts';
import { midnight, moment, parseWall, type When } from './date-time.ts';
import { type FindZone, UTC } from './find-zone.ts';

/** Reads a DATE or DATE-TIME. */
export type ReadWhen = (property: Property) => When | undefined;

/** `Z` wins over TZID, and a missing VALUE=DATE is seen from the value. */
export function whenReader(findZone: FindZone): ReadWhen {
  /** The name of the zone, or false for whole days, by the parameters: a feed says the same thousands of times. */
  const clocks = new Map<string, string | false>();
  const clockOf = (params: string): string | false => {
    let clock = clocks.get(params);
    if (clock === undefined) {
      clock =
        parameter(params, 'VALUE')?.toUpperCase() !== 'DATE' && (parameter(params, 'TZID')?.trim() ?? '');
      clocks.set(params, clock);
    }
    return clock;
  };
  return ({ params, value }) => {
    const read = parseWall(value);
    if (!read) return undefined;
    const { wall, date, utc } = read;
    const clock = clockOf(params);
    if (date || clock === false) return moment(midnight(wall), true);
    if (!utc && !clock) return moment(wall, false);
    const zone = utc ? UTC : findZone(clock);
    return moment(wall, false, zone, zone ? undefined : clock.slice(0, 200));
  };
}
