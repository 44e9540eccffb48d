import catalogs from 'amparo:messages/remind';
import { dateTimeFormat } from '../../shared/events/date-time-format.ts';
import type { Reminder } from '../../shared/events/reminders/reminder.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { ownZone } from '../agenda/own-zone.ts';
import { currentLanguage } from '../platform/language-choice.ts';

/** What a notice says. Others may see the screen: the event is named only where the person wants it so. */
export async function reminderWords(reminder: Reminder, withTitle: boolean): Promise<string> {
  const lang = await currentLanguage(Object.keys(catalogs));
  const t = translator(catalogs, lang);
  const { title, state, startMs, allDay } = reminder;
  const what = withTitle && title ? t('remind.titled', { title }) : t('remind.something');
  const when = dateTimeFormat(lang, { ...(allDay ? DAY : TIME), timeZone: ownZone() }).format(startMs);
  const begun = startMs <= Date.now() ? 'began' : 'starts';
  return t(`remind.${state === 'planned' ? (allDay ? 'day' : begun) : state}`, { what, when });
}

const DAY = { weekday: 'long', month: 'long', day: 'numeric' } as const;
const TIME = { weekday: 'short', hour: 'numeric', minute: '2-digit' } as const;
