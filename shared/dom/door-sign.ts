import type { Translate } from '../i18n/translate.ts';
import { fitText } from './fit-text.ts';
import type { Fitted } from './fitted.ts';
import { make, paragraphs } from './make.ts';
import { hasOwn, readerFoot } from './sheet-foot.ts';
import type { SheetScript } from './sheet-model.ts';

const LEAST = 16;
const MOST = 200;

/** One page to hang up: the English as large as it fits, the reader's own words small below, so that they know what hangs there. */
export function doorSign(script: SheetScript, t: Translate, lang: string, doc: Document): Fitted {
  const words = make(doc, 'div', { class: 'act-fit' }, [
    paragraphs(doc, { lines: script.officer, lang: 'en' }, 'act-lines'),
    ...(hasOwn(script) ? [paragraphs(doc, script.own, 'act-own')] : []),
  ]);
  const foot = make(doc, 'p', { class: 'act-foot' }, [readerFoot(t, script, lang)]);
  return {
    node: make(doc, 'div', { class: 'act-sign' }, [words, foot]),
    fit: () => void fitText(words, LEAST, MOST),
  };
}
