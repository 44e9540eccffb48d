import { longDate } from '../i18n/long-date.ts';
import type { Translate } from '../i18n/translate.ts';
import { fitText } from './fit-text.ts';
import type { Fitted } from './fitted.ts';
import { make, paragraphs } from './make.ts';
import { scriptCautions } from './script-cautions.ts';
import { sheetCautions } from './sheet-cautions.ts';
import { hasOwn, readerFoot } from './sheet-foot.ts';
import type { SheetHotline, SheetScenario, SheetScript, SheetStep, SheetText } from './sheet-model.ts';
import { scenarioSources } from './sheet-sources.ts';

/** Pixels: 9 points, and 8.25 where a device's own letters are so wide that nothing fits at 9. */
const LEASTS = [12, 11] as const;
/** 11.25 points. */
const MOST = 15;
/** Where it goes on over the page there is room. */
const OVER = 13;

/**
 * A scenario on one page: what to do, to leave and to say, whom to call, the cautions without which that must not stand,
 * and what to prepare. Where it does not fit at the least size, what to prepare is left out, because it is not for the hour
 * itself; then the scripts for which there is no room, and their titles stay. What even so is too long goes on over the
 * page, the cautions first.
 */
export function scenarioSheet(scenario: SheetScenario, t: Translate, lang: string, doc: Document): Fitted {
  const part = (id: string, content: readonly HTMLElement[]): HTMLElement =>
    make(doc, 'section', content.length > 0 ? {} : { hidden: '' }, [
      make(doc, 'h2', {}, [t(id)]),
      ...content,
    ]);
  const texts = (id: string, items: readonly SheetText[]): HTMLElement =>
    part(id, items.length > 0 ? [list(doc, 'ul', items)] : []);
  const limited = (steps: readonly SheetStep[]): HTMLElement =>
    texts('act.print-limits', limits(steps, scenario, t, lang));
  const hour = [...scenario.now, ...scenario.not];
  const limitedHour = limited(hour);
  const limitedAll = limited([...hour, ...scenario.prepare]);
  const prepare = texts('rights.prepare', scenario.prepare);
  const scripts = scenario.scripts.map((script) => words(script, t, doc));
  const all = scripts.map((_, index) => index);
  const more = make(doc, 'p', { class: 'act-more' });
  const say = part('rights.say', scripts);
  const sayTitle = make(doc, 'h2', {}, [t('rights.say')]);
  const not = texts('rights.not', scenario.not);
  const call = part(
    'rights.call',
    scenario.hotlines.map((line) => hotline(line, t, lang, doc)),
  );
  const columns = make(doc, 'div', { class: 'act-columns' }, [not, say, call, limitedAll, prepare]);
  const sources = readerFoot(t, scenarioSources(scenario), lang);
  const page = make(doc, 'div', { class: 'act-scenario' }, [
    make(doc, 'h1', { lang: scenario.lang }, [scenario.title]),
    make(doc, 'p', { class: 'act-short', lang: scenario.lang }, [scenario.short]),
    make(doc, 'section', { class: 'act-now' }, [
      make(doc, 'h2', {}, [t('rights.now')]),
      list(doc, 'ol', scenario.now),
    ]),
    columns,
    make(doc, 'p', { class: 'act-foot' }, [`${t('act.print-short')} ${sources}`]),
  ]);
  const keep = (kept: readonly number[]): void => {
    const left = scenario.scripts.filter((_, index) => !kept.includes(index)).map(({ title }) => title);
    more.replaceChildren(t('act.print-more', { list: left.join(' · ') }));
    const shown = scripts.filter((_, index) => kept.includes(index));
    say.replaceChildren(sayTitle, ...shown, ...(left.length > 0 ? [more] : []));
  };
  const onePage = (least: number): boolean => {
    const fits = (): boolean => fitText(page, least, MOST);
    keep(all);
    columns.replaceChildren(not, say, call, limitedAll, prepare);
    if (fits()) return true;
    columns.replaceChildren(not, say, call, limitedHour);
    if (fits()) return true;
    let kept: readonly number[] = [];
    for (const index of all) {
      keep([...kept, index]);
      if (fits()) kept = [...kept, index];
    }
    keep(kept);
    return kept.length > 0 && fits();
  };
  return {
    node: make(doc, 'div', {}, [page]),
    fit() {
      page.classList.remove('act-long');
      if (LEASTS.some(onePage)) return;
      page.classList.add('act-long');
      keep(all);
      columns.replaceChildren(not, limitedAll, say, call, prepare);
      page.style.setProperty('--act-size', `${OVER}px`);
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
const limits = (
  steps: readonly SheetStep[],
  { rights }: SheetScenario,
  t: Translate,
  lang: string,
): readonly SheetText[] =>
  sheetCautions(steps, rights).map((fact) =>
    fact.changing
      ? { ...fact, text: `${fact.text} (${t('rights.as-of', { date: longDate(fact.changing.asOf, lang) })})` }
      : fact,
  );

const words = (script: SheetScript, t: Translate, doc: Document): HTMLElement =>
  make(doc, 'div', { class: 'act-script' }, [
    paragraphs(doc, { lines: [script.officer.join(' ')], lang: 'en' }, 'act-lines'),
    ...(hasOwn(script)
      ? [paragraphs(doc, { lines: [script.own.lines.join(' ')], lang: script.own.lang }, 'act-own')]
      : []),
    ...scriptCautions(script, t, doc),
  ]);

function hotline(line: SheetHotline, t: Translate, lang: string, doc: Document): HTMLElement {
  const { name, runBy, phone, text, url, hours, source, stale } = line;
  const host = phone || text || url === undefined ? undefined : new URL(url).host;
  const written = text && t(text.word === undefined ? 'rights.text' : 'rights.text-word', { ...text });
  const told = [
    written,
    runBy === 'organisation' ? '' : t(`rights.run-by-${runBy}`),
    hours,
    stale && t('rights.checked-on', { date: longDate(source.checked, lang) }),
  ];
  // From right to left a number would show its groups in the wrong order.
  return make(doc, 'p', { class: 'act-call' }, [
    `${name} `,
    make(doc, 'b', { dir: 'ltr' }, [phone?.text ?? host ?? '']),
    ` ${told.filter(Boolean).join(' · ')}`,
  ]);
}
