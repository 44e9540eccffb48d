import { make } from '../../shared/dom/make.ts';
import { type MarkPart, markParts } from './mark-parts.ts';

/** Text with what was sought set off in it. */
export interface MarkedText {
  readonly element: HTMLElement;
  /** What stands there already is left alone. */
  readonly write: (text: string, lang: string, sought: readonly string[]) => void;
}

export function markedText(name?: string): MarkedText {
  const element = make(document, 'span', name ? { class: name } : {});
  let text = '';
  let marks = '';
  return {
    element,
    write: (now, lang, sought) => {
      const parts = markParts(now, sought);
      const wanted = marksOf(parts);
      if (now === text && wanted === marks) return;
      text = now;
      marks = wanted;
      if (element.lang !== lang) element.lang = lang;
      element.replaceChildren(
        ...parts.map(({ part, hit }) => (hit ? make(document, 'mark', {}, [part]) : part)),
      );
    },
  };
}

/** Tells apart in what way one text is marked. */
const marksOf = (parts: readonly MarkPart[]): string =>
  parts.map(({ part, hit }) => `${hit ? '+' : ''}${part.length}`).join();
