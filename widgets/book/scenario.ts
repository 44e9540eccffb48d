import { type Html, html } from '../../shared/dom/html.ts';
import { sheetCautions } from '../../shared/dom/sheet-cautions.ts';
import { selectFacts } from '../../shared/rights/select-fact.ts';
import type { FactView, ScenarioView } from '../../shared/rights/view.ts';
import type { Book } from './book.ts';
import { hotlineList } from './hotlines.ts';
import { chapter, NOTHING, part, spoken, steps } from './pieces.ts';
import { COMMON } from './place-facts.ts';
import { numbered, rightsList } from './rights.ts';
import { scriptList } from './scripts.ts';

/** One situation: what to do and say first, the law after. */
export function scenarioChapter(book: Book, view: ScenarioView): Html {
  const { t } = book;
  const { id, title, short, lang, now, not, prepare, scripts, hotlines } = view;
  const isCommon = (fact: FactView): boolean => book.placing.homes.get(fact.id) === COMMON;
  // Asked for anew, so that a right of this place keeps the cautions that count in many.
  const own = (facts: readonly FactView[]): readonly FactView[] =>
    selectFacts(
      book.content,
      facts.filter((fact) => !isCommon(fact)).map((fact) => fact.id),
      book.options,
    );
  const rights = own(view.rights);
  const told = new Set(rights.map((fact) => fact.id));
  const differs = own(view.differs).filter((fact) => !told.has(fact.id));
  // What a step must not stand without is told here, though it counts in many places and is told whole elsewhere.
  const cautions = sheetCautions([...now, ...not, ...prepare], view.rights).filter(
    (fact) => !told.has(fact.id),
  );
  const known = new Set([...rights, ...differs, ...cautions].map((fact) => fact.id));
  const elsewhere = unique([...view.rights, ...view.differs]).filter((fact) => !known.has(fact.id));
  return chapter(
    book,
    `scenario-${id}`,
    html`<span${spoken(book, lang)}>${title}</span>`,
    html`<p class="lead"${spoken(book, lang)}>${short}</p>${[
      html`<div class="pair">${part(t('rights.now'), html`<ol>${steps(book, now)}</ol>`)}${
        not.length > 0 ? part(t('rights.not'), html`<ul>${steps(book, not)}</ul>`, 'stop') : NOTHING
      }</div>`,
      cautions.length > 0 ? part(t('act.print-limits'), rightsList(book, cautions, id)) : NOTHING,
      scripts.length > 0 ? part(t('rights.say'), scriptList(book, scripts)) : NOTHING,
      hotlines.length > 0 ? part(t('rights.call'), hotlineList(book, hotlines)) : NOTHING,
      prepare.length > 0 ? part(t('rights.prepare'), html`<ul>${steps(book, prepare)}</ul>`) : NOTHING,
      part(
        t('rights.law'),
        html`${elsewhere.length > 0 ? html`<p class="many">${t('book.common-here')}${numbered(book, elsewhere)}</p>` : NOTHING}${rightsList(book, rights, id)}`,
      ),
      differs.length > 0 ? part(t('rights.differs'), rightsList(book, differs, id)) : NOTHING,
    ]}`,
  );
}

const unique = (facts: readonly FactView[]): readonly FactView[] => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];
