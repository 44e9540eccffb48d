import { direction } from '../i18n/direction.ts';
import type { Translate } from '../i18n/translate.ts';
import { make, paragraphs } from './make.ts';
import { scriptCautions } from './script-cautions.ts';
import { hasOwn, officerFoot, readerFoot } from './sheet-foot.ts';
import type { SheetScript } from './sheet-model.ts';

/** What cards are drawn with; `lang` is the reader's. */
export interface CardSetting {
  readonly t: Translate;
  readonly lang: string;
  readonly doc: Document;
}

/** A card to fold: outside the English for the officer, inside what the reader needs to know, which is not for the officer. */
export function wordsCard(script: SheetScript, setting: CardSetting): HTMLElement {
  const { t, doc } = setting;
  const outside = face(doc, [paragraphs(doc, { lines: script.officer, lang: 'en' }, 'act-lines')], {
    text: officerFoot(script),
    lang: 'en',
  });
  const inside = [
    ...(hasOwn(script) ? [paragraphs(doc, script.own, 'act-own')] : []),
    ...(script.say.length > 0 ? [sounds(script, doc)] : []),
    ...scriptCautions(script, t, doc),
  ];
  if (inside.length === 0) return make(doc, 'div', { class: 'act-card' }, [outside]);
  return make(doc, 'div', { class: 'act-card act-fold' }, [outside, readerFace(script, inside, setting)]);
}

/** How the English sounds, on a card of its own, where it leaves no room on the first. */
export const soundsCard = (script: SheetScript, setting: CardSetting): HTMLElement =>
  make(setting.doc, 'div', { class: 'act-card' }, [
    readerFace(
      script,
      [sounds(script, setting.doc), ...scriptCautions(script, setting.t, setting.doc)],
      setting,
    ),
  ]);

const sounds = ({ say, own }: SheetScript, doc: Document): HTMLElement =>
  paragraphs(doc, { lines: say, lang: own.lang }, 'act-say');

const readerFace = (
  script: SheetScript,
  content: readonly HTMLElement[],
  { t, lang, doc }: CardSetting,
): HTMLElement =>
  face(doc, [make(doc, 'p', { class: 'act-title', lang: script.lang }, [script.title]), ...content], {
    text: readerFoot(t, script, lang),
    lang,
  });

const face = (
  doc: Document,
  content: readonly HTMLElement[],
  foot: { readonly text: string; readonly lang: string },
): HTMLElement =>
  make(doc, 'div', { class: 'act-face' }, [
    make(doc, 'div', { class: 'act-fit' }, content),
    make(doc, 'p', { class: 'act-foot', lang: foot.lang, dir: direction(foot.lang) }, [foot.text]),
  ]);
