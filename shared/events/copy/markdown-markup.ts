import type { Markup } from './markup.ts';
import { headingLine, plainLines } from './plain-lines.ts';

/** Every sign that CommonMark or GitHub's dialect may read as markup (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&!$@]/g, '\\$&')
    // A scheme that is a link by itself would take what follows it along.
    .replace(/\b(https?|ftp|www)(:|\.)/gi, '$1\\$2')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

/** Four spaces at a line's start are code. */
const flush = (text: string): string => escaped(text.replace(/^[^\S\n]+/gm, ''));

export const markdownMarkup: Markup = {
  event: (parts) =>
    plainLines(parts, {
      title: (text) => (text.trim() ? `**${flush(text).trim()}**` : ''),
      escape: flush,
      // A mail address or number may hold what would end the link.
      link: (href) => `<${href.replace(/[<>\s]/g, encodeURIComponent)}>`,
      // Two spaces would be lost where editors trim lines.
      lineEnd: '\\\n',
    }),
  heading: (told) => `## ${flush(headingLine(told))}`,
  between: '\n\n',
};
