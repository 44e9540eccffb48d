import tags from 'amparo:language-tags';
import { followLanguage } from '../platform/language-choice.ts';
import { countToday } from './count-today.ts';
import { settle } from './settle.ts';

/** Browsers forget `action.setPopup`, alarms and the badge when they close, so they are set again at each start. */
export async function onStartup(): Promise<void> {
  await onWake();
  await countToday();
}

/** Whenever the worker starts: an extension that is switched off and on again is told of no start. */
export async function onWake(): Promise<void> {
  await followLanguage(tags);
  await settle();
}
