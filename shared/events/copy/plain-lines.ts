import { lineIn, within } from './bidi.ts';
import type { EventParts, Told } from './event-parts.ts';

/** "Canceled / Cancelado: General meeting". */
function titleLine({ status, title }: EventParts): string {
  const [first] = status;
  if (!first) return title;
  return `${status.map(({ text }) => text).join(' / ')}: ${within(title, first.lang)}`;
}

const toldLine = ({ lang, text }: Told): string => lineIn(lang, text);

/** "Coming events / Próximos eventos". */
export const headingLine = (told: readonly Told[]): string => told.map(({ text }) => text).join(' / ');

/** All lines of an event, each but links through `escape`; the description stands apart. */
export function plainLines(
  parts: EventParts,
  how: {
    readonly title: (text: string) => string;
    readonly escape: (text: string) => string;
    readonly link: (href: string) => string;
    readonly lineEnd: string;
  },
): string {
  const lines = [
    how.title(titleLine(parts)),
    ...parts.when.map((told) => how.escape(toldLine(told))),
    ...[parts.place, parts.opening].filter(Boolean).map(how.escape),
    ...parts.welcome.map((told) => how.escape(toldLine(told))),
    ...parts.links.map(how.link),
  ].join(how.lineEnd);
  return parts.description ? `${lines}\n\n${how.escape(parts.description)}` : lines;
}
