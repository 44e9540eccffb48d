import type { Translate } from '../i18n/translate.ts';
import { make } from './make.ts';
import type { SheetScript } from './sheet-model.ts';

/** What must stand beside the words of a script wherever they are printed: that they must be true, and what they do not do. */
export const scriptCautions = (
  { onlyIfTrue, limits, lang }: SheetScript,
  t: Translate,
  doc: Document,
): readonly HTMLElement[] => [
  ...(onlyIfTrue ? [make(doc, 'p', { class: 'act-true' }, [t('rights.only-if-true')])] : []),
  ...(limits ? [make(doc, 'p', { class: 'act-limits', lang }, [limits])] : []),
];
