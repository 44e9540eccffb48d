import type { Translate } from '../i18n/translate.ts';
import { fitText } from './fit-text.ts';
import type { Fitted } from './fitted.ts';
import { make, paragraphs } from './make.ts';
import { hasOwn, readerFoot } from './sheet-foot.ts';
import type { SheetHotline, SheetScenario, SheetScript, SheetText } from './sheet-model.ts';
import { scenarioSources } from './sheet-sources.ts';

/** Pixels: 9 and 11.25 points. */
const LEAST = 12;
const MOST = 15;

/**
 * One page of a scenario: what to do, to leave, to say and to prepare, whom to call, and the cautions without which its
 * rights must not stand. The whole law is longer than a page; the sheet says so. What does not fit at 9 points goes on
 * to a second page.
 */
export function scenarioSheet(scenario: SheetScenario, t: Translate, lang: string, doc: Document): Fitted {
  const title = (id: string): HTMLElement => make(doc, 'h2', {}, [t(id)]);
  const list = (name: 'ol' | 'ul', texts: readonly SheetText[]): HTMLElement =>
    make(
      doc,
      name,
      {},
      texts.map(({ text, lang: own }) => make(doc, 'li', { lang: own }, [text])),
    );
  const part = (id: string, content: readonly HTMLElement[]): readonly HTMLElement[] =>
    content.length > 0 ? [make(doc, 'section', {}, [title(id), ...content])] : [];
  const texts = (id: string, items: readonly SheetText[]): readonly HTMLElement[] =>
    part(id, items.length > 0 ? [list('ul', items)] : []);
  const page = make(doc, 'div', { class: 'act-scenario' }, [
    make(doc, 'h1', { lang: scenario.lang }, [scenario.title]),
    make(doc, 'p', { class: 'act-short', lang: scenario.lang }, [scenario.short]),
    make(doc, 'section', { class: 'act-now' }, [title('rights.now'), list('ol', scenario.now)]),
    make(doc, 'div', { class: 'act-columns' }, [
      ...texts('rights.not', scenario.not),
      ...part(
        'rights.say',
        scenario.scripts.map((script) => words(script, t, doc)),
      ),
      ...part(
        'rights.call',
        scenario.hotlines.map((line) => hotline(line, t, doc)),
      ),
      ...texts('act.print-limits', cautions(scenario)),
      ...texts('rights.prepare', scenario.prepare),
    ]),
    make(doc, 'p', { class: 'act-foot' }, [
      `${t('act.print-short')} ${readerFoot(t, scenarioSources(scenario), lang)}`,
    ]),
  ]);
  return {
    node: page,
    fit() {
      page.classList.remove('act-long');
      if (!fitText(page, LEAST, MOST)) page.classList.add('act-long');
    },
  };
}

/** The facts that others of the scenario must not be told without. */
const cautions = ({ rights }: SheetScenario): readonly SheetText[] => {
  const named = new Set(rights.flatMap((fact) => fact.cautions));
  return rights.filter(({ id }) => named.has(id));
};

const words = (script: SheetScript, t: Translate, doc: Document): HTMLElement =>
  make(doc, 'div', { class: 'act-script' }, [
    ...(script.onlyIfTrue ? [make(doc, 'p', { class: 'act-true' }, [t('rights.only-if-true')])] : []),
    paragraphs(doc, { lines: [script.officer.join(' ')], lang: 'en' }, 'act-lines'),
    ...(hasOwn(script)
      ? [paragraphs(doc, { lines: [script.own.lines.join(' ')], lang: script.own.lang }, 'act-own')]
      : []),
  ]);

function hotline(
  { name, runBy, phone, text, hours }: SheetHotline,
  t: Translate,
  doc: Document,
): HTMLElement {
  const number = text && t(text.word === undefined ? 'rights.text' : 'rights.text-word', { ...text });
  const run = runBy === 'organisation' ? '' : t(`rights.run-by-${runBy}`);
  const told = [run, hours].filter((one) => one !== '').join(' · ');
  return make(doc, 'p', { class: 'act-call' }, [
    `${name} `,
    make(doc, 'b', {}, [[phone?.text, number].filter((one) => one !== undefined).join(' · ')]),
    ...(told === '' ? [] : [` ${told}`]),
  ]);
}
