import type { EventDetails } from '../model.ts';
import { plainText } from '../rich-text.ts';

const MOST = 220;

/** What an event is about in one line: its summary, else the first paragraph of its description that says something beside addresses. */
export function opening({ summary, description }: EventDetails): string {
  const paragraphs = [summary, ...plainText(description).split(/\n\s*\n/)];
  const telling = paragraphs.find((text) => WORDS.test(text.replace(/\S+:\/\/\S+/g, ''))) ?? '';
  return shortened(telling.replace(/\s+/g, ' ').trim());
}

const WORDS = /\p{L}{2}/u;

/** Cut between words where there are some. */
function shortened(line: string): string {
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > MOST / 2 ? space : undefined).replace(/[\s,;:.–—-]+$/, '')}…`;
}
