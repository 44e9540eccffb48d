import type { Alarm } from '../platform/alarms.ts';
import { countToday } from './count-today.ts';
import { remind } from './remind.ts';
import { lookAndSettle } from './settle.ts';

/** What each alarm is for. */
export const onAlarm = (name: Alarm): Promise<void> => WORK[name]();

const WORK: Readonly<Record<Alarm, () => Promise<void>>> = {
  reminders: remind,
  feeds: () => lookAndSettle('due'),
  day: countToday,
};
