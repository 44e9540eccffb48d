import type { Translate } from '../i18n/translate.ts';
import { fitText } from './fit-text.ts';
import type { Fitted } from './fitted.ts';
import { halveScript } from './halve-script.ts';
import { make } from './make.ts';
import { PAGE_HEIGHT } from './page-size.ts';
import type { SheetScript } from './sheet-model.ts';
import { type CardSetting, soundsCard, wordsCard } from './wallet-card.ts';

/** Pixels: 9 and 16.5 points; what stands small on a card is 7.6 points at least. */
const LEAST = 12;
const MOST = 22;

/**
 * Cards of 85.6 × 50 mm, five to a page, to be cut and folded. How the English sounds goes on a card of its own where
 * there is no room for it, and a script too long for a card goes on in the next. What is left of the page is filled
 * with the same again, for others.
 */
export function walletSheet(
  scripts: readonly SheetScript[],
  t: Translate,
  lang: string,
  doc: Document,
): Fitted {
  const setting: CardSetting = { t, lang, doc };
  const cards = make(
    doc,
    'div',
    { class: 'act-cards' },
    scripts.map((script) => wordsCard(script, setting)),
  );
  const folds = cards.querySelector('.act-fold') !== null;
  const how = make(doc, 'p', { class: 'act-how' }, [t(folds ? 'act.print-fold' : 'act.print-cut')]);
  const node = make(doc, 'div', {}, [how, cards]);
  const placeAll = (): readonly HTMLElement[] =>
    scripts.flatMap((script) => number(place(cards, script, setting)));
  return {
    node,
    fit() {
      cards.replaceChildren();
      placeAll();
      const left = PAGE_HEIGHT - how.getBoundingClientRect().height;
      const isOver = (): boolean => cards.getBoundingClientRect().height > left;
      while (scripts.length > 0 && !isOver()) {
        const again = placeAll();
        for (const one of again) one.setAttribute('aria-hidden', 'true');
        if (isOver()) for (const one of again) one.remove();
        if (again[0]?.parentNode !== cards) return;
      }
    },
  };
}

function place(cards: HTMLElement, script: SheetScript, setting: CardSetting): readonly HTMLElement[] {
  const attempt = (...drawn: readonly HTMLElement[]): readonly HTMLElement[] | undefined => {
    cards.append(...drawn);
    const faces = drawn.flatMap((one) => [...one.querySelectorAll<HTMLElement>('.act-fit')]);
    if (faces.map((face) => fitText(face, LEAST, MOST)).every(Boolean)) return drawn;
    for (const one of drawn) one.remove();
    return undefined;
  };
  const whole = attempt(wordsCard(script, setting));
  if (whole) return whole;
  const apart =
    script.say.length > 0 && attempt(wordsCard({ ...script, say: [] }, setting), soundsCard(script, setting));
  if (apart) return apart;
  const halves = halveScript(script);
  if (halves) return halves.flatMap((half) => place(cards, half, setting));
  const last = wordsCard(script, setting);
  cards.append(last);
  for (const face of last.querySelectorAll<HTMLElement>('.act-fit')) fitText(face, LEAST, MOST);
  return [last];
}

// Whoever holds one part of a script has to know that there is another.
function number(parts: readonly HTMLElement[]): readonly HTMLElement[] {
  if (parts.length > 1)
    for (const [index, part] of parts.entries())
      for (const foot of part.querySelectorAll('.act-foot')) foot.append(` · ${index + 1}/${parts.length}`);
  return parts;
}
