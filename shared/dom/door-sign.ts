import type { Translate } from '../i18n/translate.ts';
import { fitText } from './fit-text.ts';
import type { Fitted } from './fitted.ts';
import { make, paragraphs } from './make.ts';
import { scriptCautions } from './script-cautions.ts';
import { hasOwn, officerFoot, readerFoot } from './sheet-foot.ts';
import type { SheetScript } from './sheet-model.ts';

const LEAST = 16;
const MOST = 200;

/**
 * One page to hang up: the English as large as it fits, and below a fold, for those inside, the same in their own words
 * and what it does not do. What is meant for them alone is not held up to the officers.
 */
export function doorSign(script: SheetScript, t: Translate, lang: string, doc: Document): Fitted {
  const words = make(doc, 'div', { class: 'act-fit' }, [
    paragraphs(doc, { lines: script.officer, lang: 'en' }, 'act-lines'),
  ]);
  const board = make(doc, 'div', { class: 'act-board' }, [
    words,
    make(doc, 'p', { class: 'act-foot', lang: 'en', dir: 'ltr' }, [officerFoot(script)]),
  ]);
  const tab = make(doc, 'div', { class: 'act-tab' }, [
    make(doc, 'p', { class: 'act-how' }, [t('act.sign-fold')]),
    ...(hasOwn(script) ? [paragraphs(doc, script.own, 'act-own')] : []),
    ...scriptCautions(script, t, doc),
    make(doc, 'p', { class: 'act-foot' }, [readerFoot(t, script, lang)]),
  ]);
  return {
    node: make(doc, 'div', { class: 'act-sign' }, [board, tab]),
    fit: () => void fitText(words, LEAST, MOST),
  };
}
