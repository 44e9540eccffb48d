import { escapeHtml } from '../../dom/escape-html.ts';
import { direction } from '../../i18n/direction.ts';
import type { EventParts, Told } from './event-parts.ts';
import type { Markup } from './markup.ts';

const inLanguage = ({ lang, text }: Told): string =>
  `<span lang="${escapeHtml(lang)}" dir="${direction(lang)}">${escapeHtml(text)}</span>`;

const paragraph = (lines: readonly string[]): string => `<p>${lines.filter(Boolean).join('<br>\n')}</p>`;

/** Outside text: its own letters say which way it runs. */
const outside = (text: string): string => (text ? `<span dir="auto">${escapeHtml(text)}</span>` : '');

const link = (href: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(href)}</a>`;

function event({ status, title, when, place, opening, welcome, links, description }: EventParts): string {
  const said = status.map(inLanguage).join(' / ');
  const lines = [
    `<strong>${said && `${said}: `}${outside(title)}</strong>`,
    ...when.map(inLanguage),
    outside(place),
    outside(opening),
    ...welcome.map(inLanguage),
    ...links.map(link),
  ];
  const more = description
    .split('\n\n')
    .filter((text) => text.trim())
    .map((text) => `\n<p dir="auto">${text.trim().split('\n').map(escapeHtml).join('<br>\n')}</p>`);
  return `${paragraph(lines)}${more.join('')}`;
}

/** HTML without classes or styles: it takes the look of where it is pasted. */
export const htmlMarkup: Markup = {
  event,
  heading: (told) => `<h2>${told.map(inLanguage).join(' / ')}</h2>`,
  between: '\n',
};
