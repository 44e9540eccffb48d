import type { Markup } from './markup.ts';
import { headingLine, plainLines } from './plain-lines.ts';

const asIs = (text: string): string => text;

/** Text without any markup: mail, SMS, a flyer. */
export const plainMarkup: Markup = {
  event: (parts) => plainLines(parts, { title: asIs, escape: asIs, link: asIs, lineEnd: '\n' }),
  heading: headingLine,
  between: '\n\n',
};
