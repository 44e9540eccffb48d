import type { EventWindow } from '../../events/model.ts';
import { UTC } from '../../icalendar/find-zone.ts';
import { ianaZone } from '../../icalendar/iana-zone.ts';
import { DAY, dayOf } from '../../icalendar/wall-clock.ts';
import { toInstant, toWall } from '../../icalendar/zone.ts';

/** From the beginning of the day in a zone, some days earlier, and so many days on: the same all day long, so that what is made of it is too. */
export function dayWindow(now: number, zone: string, pastDays: number, days: number): EventWindow {
  const found = ianaZone(zone) ?? UTC;
  const today = dayOf(toWall(found, Math.floor(now / 1000)));
  const at = (day: number): number => toInstant(found, day * DAY) * 1000;
  return { fromMs: at(today - pastDays), toMs: at(today + days), zone: found.name };
}
