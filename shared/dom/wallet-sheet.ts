import { direction } from '../i18n/direction.ts';
import type { Translate } from '../i18n/translate.ts';
import { fitText } from './fit-text.ts';
import type { Fitted } from './fitted.ts';
import { halveScript } from './halve-script.ts';
import { make, paragraphs } from './make.ts';
import { hasOwn, officerFoot, readerFoot } from './sheet-foot.ts';
import type { SheetScript } from './sheet-model.ts';

/** Pixels: 8.25 and 16.5 points. */
const LEAST = 11;
const MOST = 22;

/**
 * Cards of 85.6 × 54 mm, the English beside the reader's own words where there are such, to be folded between. A script
 * too long for one card goes on in the next.
 */
export function walletSheet(
  scripts: readonly SheetScript[],
  t: Translate,
  lang: string,
  doc: Document,
): Fitted {
  const draw = (script: SheetScript): HTMLElement => card(script, t, lang, doc);
  const cards = make(doc, 'div', { class: 'act-cards' }, scripts.map(draw));
  const place = (script: SheetScript): readonly HTMLElement[] => {
    const one = draw(script);
    cards.append(one);
    const fits = faces(one).map((face) => fitText(face, LEAST, MOST));
    const halves = fits.includes(false) ? halveScript(script) : undefined;
    if (!halves) return [one];
    one.remove();
    return halves.flatMap(place);
  };
  const how = scripts.some(hasOwn) ? 'act.print-fold' : 'act.print-cut';
  return {
    node: make(doc, 'div', {}, [make(doc, 'p', { class: 'act-how' }, [t(how)]), cards]),
    fit() {
      cards.replaceChildren();
      for (const script of scripts) number(place(script));
    },
  };
}

function card(script: SheetScript, t: Translate, lang: string, doc: Document): HTMLElement {
  const english = face(doc, [paragraphs(doc, { lines: script.officer, lang: 'en' }, 'act-lines')], {
    text: officerFoot(script),
    lang: 'en',
  });
  if (!hasOwn(script)) return make(doc, 'div', { class: 'act-card' }, [english]);
  const own = face(
    doc,
    [
      make(doc, 'p', { class: 'act-title', lang: script.lang }, [script.title]),
      paragraphs(doc, script.own, 'act-own'),
      ...(script.say.length > 0
        ? [paragraphs(doc, { lines: script.say, lang: script.own.lang }, 'act-say')]
        : []),
    ],
    { text: readerFoot(t, script, lang), lang },
  );
  return make(doc, 'div', { class: 'act-card act-fold' }, [english, own]);
}

const face = (
  doc: Document,
  content: readonly HTMLElement[],
  foot: { readonly text: string; readonly lang: string },
): HTMLElement =>
  make(doc, 'div', { class: 'act-face' }, [
    make(doc, 'div', { class: 'act-fit' }, content),
    make(doc, 'p', { class: 'act-foot', lang: foot.lang, dir: direction(foot.lang) }, [foot.text]),
  ]);

const faces = (one: HTMLElement): readonly HTMLElement[] => [
  ...one.querySelectorAll<HTMLElement>('.act-fit'),
];

// Whoever holds one part of a script has to know that there is another.
function number(parts: readonly HTMLElement[]): void {
  if (parts.length < 2) return;
  for (const [index, part] of parts.entries())
    for (const foot of part.querySelectorAll('.act-foot')) foot.append(` · ${index + 1}/${parts.length}`);
}
