import { cleanLine } from '../clean-text.ts';
import { htmlPieces } from '../html-pieces.ts';
import type { RichText } from '../model.ts';
import { plainText, richText } from '../rich-text.ts';

/** A title or name that a service writes as HTML, on one line: `Q&#038;A` is `Q&A`. */
export const htmlLine = (html: string, most: number): string =>
  cleanLine(plainText(htmlPieces(html.slice(0, most * 4))), most);

/** A description that a service writes as HTML, whether it has a tag or not. */
export const htmlText = (html: string): RichText => richText(`<p>${html}`);
