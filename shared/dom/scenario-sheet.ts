import { longDate } from '../i18n/long-date.ts';
import type { Translate } from '../i18n/translate.ts';
import { fitText } from './fit-text.ts';
import type { Fitted } from './fitted.ts';
import { make, paragraphs } from './make.ts';
import { sheetCautions } from './sheet-cautions.ts';
import { hasOwn, readerFoot } from './sheet-foot.ts';
import type { SheetHotline, SheetScenario, SheetScript, SheetText } from './sheet-model.ts';
import { scenarioSources } from './sheet-sources.ts';

/** Pixels: 9 and 11.25 points. */
const LEAST = 12;
const MOST = 15;

/**
 * A scenario on one page: what to do, to leave and to say, whom to call, the cautions without which that must not stand,
 * and what to prepare. Where it does not fit at 9 points, what to prepare is left out, because it is not for the hour
 * itself; where that is not enough, both go on the back, and the front is larger.
 */
export function scenarioSheet(scenario: SheetScenario, t: Translate, lang: string, doc: Document): Fitted {
  const part = (id: string, content: readonly HTMLElement[]): HTMLElement =>
    make(doc, 'section', content.length > 0 ? {} : { hidden: '' }, [
      make(doc, 'h2', {}, [t(id)]),
      ...content,
    ]);
  const texts = (id: string, items: readonly SheetText[]): HTMLElement =>
    part(id, items.length > 0 ? [list(doc, 'ul', items)] : []);
  const limited = texts('act.print-limits', limits(scenario, t, lang));
  const prepare = texts('rights.prepare', scenario.prepare);
  const columns = make(doc, 'div', { class: 'act-columns' }, [
    texts('rights.not', scenario.not),
    part(
      'rights.say',
      scenario.scripts.map((script) => words(script, t, doc)),
    ),
    part(
      'rights.call',
      scenario.hotlines.map((line) => hotline(line, t, doc)),
    ),
  ]);
  const sources = readerFoot(t, scenarioSources(scenario), lang);
  const front = make(doc, 'div', { class: 'act-scenario' }, [
    make(doc, 'h1', { lang: scenario.lang }, [scenario.title]),
    make(doc, 'p', { class: 'act-short', lang: scenario.lang }, [scenario.short]),
    make(doc, 'section', { class: 'act-now' }, [
      make(doc, 'h2', {}, [t('rights.now')]),
      list(doc, 'ol', scenario.now),
    ]),
    columns,
    make(doc, 'p', { class: 'act-foot' }, [`${t('act.print-short')} ${sources}`]),
  ]);
  const back = make(doc, 'div', { class: 'act-columns act-back' });
  return {
    node: make(doc, 'div', {}, [front]),
    fit() {
      back.remove();
      columns.append(limited, prepare);
      if (fitText(front, LEAST, MOST)) return;
      prepare.remove();
      if (fitText(front, LEAST, MOST)) return;
      back.append(limited, prepare);
      front.after(back);
      fitText(front, LEAST, MOST);
    },
  };
}

const list = (doc: Document, name: 'ol' | 'ul', texts: readonly SheetText[]): HTMLElement =>
  make(
    doc,
    name,
    {},
    texts.map(({ text, lang }) => make(doc, 'li', { lang }, [text])),
  );

/** Law that moves says from when it is; what has none is as old as the foot says. */
const limits = (scenario: SheetScenario, t: Translate, lang: string): readonly SheetText[] =>
  sheetCautions(scenario).map((fact) =>
    fact.changing
      ? { ...fact, text: `${fact.text} (${t('rights.as-of', { date: longDate(fact.changing.asOf, lang) })})` }
      : fact,
  );

const words = (script: SheetScript, t: Translate, doc: Document): HTMLElement =>
  make(doc, 'div', { class: 'act-script' }, [
    ...(script.onlyIfTrue ? [make(doc, 'p', { class: 'act-true' }, [t('rights.only-if-true')])] : []),
    paragraphs(doc, { lines: [script.officer.join(' ')], lang: 'en' }, 'act-lines'),
    ...(hasOwn(script)
      ? [paragraphs(doc, { lines: [script.own.lines.join(' ')], lang: script.own.lang }, 'act-own')]
      : []),
  ]);

function hotline(line: SheetHotline, t: Translate, doc: Document): HTMLElement {
  const { name, runBy, phone, text, url, hours } = line;
  const host = phone || text || url === undefined ? undefined : new URL(url).host;
  const written = text && t(text.word === undefined ? 'rights.text' : 'rights.text-word', { ...text });
  const told = [written, runBy === 'organisation' ? '' : t(`rights.run-by-${runBy}`), hours];
  // From right to left a number would show its groups in the wrong order.
  return make(doc, 'p', { class: 'act-call' }, [
    `${name} `,
    make(doc, 'b', { dir: 'ltr' }, [phone?.text ?? host ?? '']),
    ` ${told.filter((one) => one !== undefined && one !== '').join(' · ')}`,
  ]);
}
