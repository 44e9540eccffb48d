import type { Content, Pack, Words } from '../../shared/content/model.ts';
import type { Publisher } from '../../shared/content/publisher.ts';
import { type Catalogs, SOURCE_LANGUAGE, type Translate, translator } from '../../shared/i18n/translate.ts';
import { selectFacts } from '../../shared/rights/select-fact.ts';
import { listScenarios, selectScenario } from '../../shared/rights/select-scenario.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import type { ScenarioView } from '../../shared/rights/view.ts';
import { type Placing, placeFacts } from './place-facts.ts';

/** What books are made of, the same for every language. */
export interface BookSource {
  readonly pack: Pack;
  readonly words: Readonly<Record<string, Words>>;
  readonly catalogs: Catalogs;
  readonly publisher: Publisher;
}

/** One language's book before it is written down. */
export interface Book {
  readonly lang: string;
  /** Every language that has a book, in the order in which they are offered. */
  readonly languages: readonly string[];
  readonly t: Translate;
  readonly content: Content;
  readonly publisher: Publisher;
  /** The content as on the day it was put together: a file on a disk cannot know the reader's. */
  readonly options: SelectOptions;
  readonly scenarios: readonly ScenarioView[];
  readonly placing: Placing;
  /** Changing facts by id: what still holds once their time is over. */
  readonly fallbacks: ReadonlyMap<string, string>;
}

/** After every day on which anything may be trusted. */
const LAST_DAY = '9999-12-31';

/** Gathers the book of one of the pack's languages. Throws when the pack has no words in it. */
export function openBook({ pack, words, catalogs, publisher }: BookSource, lang: string): Book {
  const own = words[lang];
  const source = words[SOURCE_LANGUAGE];
  if (!own || !source) throw new Error(`the pack has no words in ${lang}`);
  const content: Content = { pack, words: own, source };
  const options = { today: pack.published };
  const scenarios = listScenarios(content)
    .map(({ id }) => selectScenario(content, id, options))
    .filter((view) => view !== undefined);
  const ids = pack.facts.map(({ id }) => id);
  const last = selectFacts(content, ids, { today: LAST_DAY });
  return {
    lang,
    languages: Object.keys(words).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    t: translator(catalogs, lang),
    content,
    publisher,
    options,
    scenarios,
    // Each followed by its cautions, as they are read.
    placing: placeFacts(
      last.map(({ id }) => id),
      scenarios,
    ),
    fallbacks: new Map(last.map(({ id, text }) => [id, text])),
  };
}

const rank = (lang: string): number => (lang === SOURCE_LANGUAGE ? 0 : 1);
