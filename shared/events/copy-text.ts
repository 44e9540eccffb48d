import type { Translate } from '../i18n/translate.ts';
import { describeWhen, type Reader } from './describe-when.ts';
import type { Occurrence } from './model.ts';
import { plainText } from './rich-text.ts';

const MOST_DESCRIPTION = 1_500;

/** One event as plain text to send to somebody: what, when, where, how to join, more. Words from the messages `event.*`. */
export function copyText(occurrence: Occurrence, reader: Reader, t: Translate): string {
  const { details } = occurrence;
  const { day, time, unknownZone } = describeWhen(occurrence, reader);
  const description = plainText(details.description);
  return [
    [details.status === 'confirmed' ? '' : `${t(`event.${details.status}`)}:`, details.title]
      .filter(Boolean)
      .join(' '),
    [day, time || t('event.all-day')].join(', '),
    unknownZone === undefined ? '' : t('event.unknown-zone', { zone: unknownZone }),
    details.place,
    details.joinUrl ?? '',
    details.url === details.joinUrl ? '' : (details.url ?? ''),
    description.length > MOST_DESCRIPTION
      ? `\n${description.slice(0, MOST_DESCRIPTION)}…`
      : description && `\n${description}`,
  ]
    .filter(Boolean)
    .join('\n');
}
