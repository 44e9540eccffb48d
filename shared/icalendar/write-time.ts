import type { When } from './date-time.ts';
import type { Length } from './timing.ts';
import { dateText, wallText } from './wall-clock.ts';
import { contentLine, writeParameter } from './write-line.ts';
import type { Instant, Zone } from './zone.ts';

/** Lines of a property that lists times: those of one zone share a line, for a line speaks of one zone (RFC 5545 3.8.5). */
export function timeLines(name: string, times: readonly When[], more: readonly string[] = []): string {
  const lines = new Map<string, { readonly params: readonly string[]; readonly values: string[] }>();
  for (const when of times) {
    const params = timeParameters(when);
    const key = `${params.join()} ${when.zone ? 'zoned' : ''}`;
    const line = lines.get(key) ?? { params, values: [] };
    lines.set(key, line);
    line.values.push(timeText(when));
  }
  return [...lines.values()]
    .map(({ params, values }) => contentLine(name, values.join(','), [...params, ...more]))
    .join('');
}

/** A time with a length of its own (RFC 5545 3.3.9). */
export const periodLine = (name: string, when: When, length: Length): string =>
  contentLine(name, `${timeText(when)}/${durationText(length)}`, ['VALUE=PERIOD', ...timeParameters(when)]);

/** `20260225T200000Z` */
export const utcText = (instant: Instant): string => `${compact(wallText(instant))}Z`;

/** A zone that a line names, and that stands described in the file. */
export const isNamed = (zone: Zone | undefined): zone is Zone => zone !== undefined && zone.name !== 'UTC';

function timeParameters({ date, zone }: When): readonly string[] {
  if (date) return ['VALUE=DATE'];
  return isNamed(zone) ? [writeParameter('TZID', zone.name)] : [];
}

/** A zone that nobody knows is left out: other calendars take its name for an error, and the clock on the wall stays right. */
function timeText({ wall, date, zone }: When): string {
  if (date) return compact(dateText(wall));
  return zone?.name === 'UTC' ? utcText(wall) : compact(wallText(wall));
}

const compact = (text: string): string => text.replace(/[-:]/g, '');

/** RFC 5545 3.3.6. */
export function durationText({ days, seconds }: Length): string {
  const time = seconds ? `T${seconds}S` : '';
  return days || !time ? `P${days}D${time}` : `P${time}`;
}
