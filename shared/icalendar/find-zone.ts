import { type Component, valueIn } from './components.ts';
import { unescapeText } from './content-lines.ts';
import { fileZone } from './file-zone.ts';
import { ianaZone } from './iana-zone.ts';
import type { Budget } from './recurrence.ts';
import { windowsZone } from './windows-zones.ts';
import { fixedZone, parseOffset, type Zone } from './zone.ts';

export type FindZone = (tzid: string) => Zone | undefined;

export const UTC: Zone = fixedZone(0);

/** What the zones of one file may cost. */
export interface ZoneBudget extends Budget {
  /** How many different names were looked up. */
  names?: number;
}

const MOST_NAMES = 1_000;

/**
 * Zones by TZID. What the platform knows comes before what the file says, because files carry stale rules: IANA name,
 * the `Area/City` at the end of a vendor's name, Windows name, fixed offset, VTIMEZONE; a name without area (EST) may
 * be anything, so there the file comes first.
 */
export function zoneFinder(timezones: readonly Component[], budget: ZoneBudget): FindZone {
  const described = new Map<string, Component>();
  for (const timezone of timezones) {
    const name = normal(valueIn(timezone, 'TZID'));
    if (!described.has(name)) described.set(name, timezone);
  }
  const found = new Map<string, Zone | undefined>();
  return (tzid) => {
    if (found.has(tzid)) return found.get(tzid);
    budget.names = (budget.names ?? 0) + 1;
    const name = normal(tzid);
    const zone = budget.names > MOST_NAMES ? undefined : find(name, described.get(name), budget);
    found.set(tzid, zone);
    return zone;
  };
}

const normal = (tzid: string): string => unescapeText(tzid.slice(0, 200)).replace(/^["\s/]+|["\s:]+$/g, '');

function find(name: string, described: Component | undefined, budget: Budget): Zone | undefined {
  if (/^(utc|gmt|z|zulu|(etc\/)?(utc|uct|universal))$/i.test(name)) return UTC;
  return (
    byArea(name) ??
    windowsZone(name) ??
    byOffset(name) ??
    (described ? fromFile(name, described, budget) : undefined) ??
    ianaZone(name)
  );
}

/** `/vendor.example/20260101_1/America/Argentina/Salta`: the longest end that is a zone with its area. */
function byArea(name: string): Zone | undefined {
  const segments = name.split('/').slice(-5);
  for (let from = 0; from < segments.length - 1; from++) {
    const zone = ianaZone(segments.slice(from).join('/'));
    if (zone) return zone;
  }
  return undefined;
}

/** `UTC-5`, `GMT+05:30`, `-0800`. */
function byOffset(name: string): Zone | undefined {
  const seconds = parseOffset(name.replace(/^(utc|gmt)\s*/i, ''));
  return seconds === undefined || Math.abs(seconds) > 14 * 3600 ? undefined : fixedZone(seconds);
}

function fromFile(name: string, described: Component, budget: Budget): Zone | undefined {
  return byArea(normal(valueIn(described, 'X-LIC-LOCATION'))) ?? fileZone(name, described, budget);
}
