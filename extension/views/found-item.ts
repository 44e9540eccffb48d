import { longDate } from '../../shared/i18n/long-date.ts';
import { selectFacts } from '../../shared/rights/select-fact.ts';
import { selectHotlinesById } from '../../shared/rights/select-hotlines.ts';
import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { selectScript } from '../../shared/rights/select-script.ts';
import { STATES } from '../../shared/rights/state-code.ts';
import type { FactView, HotlineView } from '../../shared/rights/view.ts';
import type { Reader } from './reader.ts';
import type { Route } from './routes.ts';

export interface FoundItem {
  readonly id: string;
  readonly kind: 'scenario' | 'script' | 'statement' | 'hotline' | 'fact' | 'paper';
  readonly route: Route;
  readonly title: string;
  readonly lang: string;
  readonly more?: { readonly text: string; readonly lang: string };
  /** Names of the states where it holds; empty when it holds everywhere. */
  readonly states: readonly string[];
  /** What a statement of law is never read without, in the reader's language. */
  readonly notes: readonly string[];
}

/** What a document of the search index leads to; `undefined` for what the reader's state or pack does not have. */
export function foundItem(reader: Reader, id: string): FoundItem | undefined {
  const { t, lang, content, choice } = reader;
  const [kind, name = ''] = id.split('/');
  const plain = { id, states: [], notes: [] };
  switch (kind) {
    case 'scenario': {
      const scenario = listScenarios(content).find((one) => one.id === name);
      return (
        scenario && {
          ...plain,
          kind,
          route: { screen: 'scenario', scenario: name },
          title: scenario.title,
          lang: scenario.lang,
          more: { text: scenario.short, lang: scenario.lang },
        }
      );
    }
    case 'script': {
      const script = selectScript(content, name, choice);
      return (
        script && {
          ...plain,
          kind: script.onlyIfTrue ? 'statement' : kind,
          route: { screen: 'script', script: name },
          title: script.title,
          lang: script.lang,
          // Never its words: without what they do not do, they would be taken for more than they are.
          more: { text: script.when, lang: script.lang },
        }
      );
    }
    case 'hotline': {
      const hotline = selectHotlinesById(content, [name], choice)[0];
      const reach = hotline?.phone?.text ?? hotline?.text?.number ?? hotline?.note ?? '';
      return (
        hotline && {
          ...plain,
          kind,
          route: { screen: 'hotline', hotline: name },
          title: hotline.name,
          lang,
          ...(reach ? { more: { text: reach, lang } } : {}),
          states: stateNames(hotline.coverage),
          notes: hotlineNotes(reader, hotline),
        }
      );
    }
    case 'hotlines': {
      const more = { text: t('popup.hotlines-by-state'), lang };
      return {
        ...plain,
        kind: 'hotline',
        route: { screen: 'hotlines' },
        title: t('rights.call'),
        lang,
        more,
      };
    }
    case 'fact': {
      const [fact, ...cautions] = selectFacts(content, [name], choice);
      return (
        fact && {
          id,
          kind,
          route: { screen: 'right', fact: name },
          title: fact.text,
          lang: fact.lang,
          states: stateNames(fact.states),
          notes: factNotes(reader, fact, cautions.length),
        }
      );
    }
    case 'warrant': {
      const more = { text: t('rights.check-paper-short'), lang };
      return {
        ...plain,
        kind: 'paper',
        route: { screen: 'paper' },
        title: t('rights.check-paper'),
        lang,
        more,
      };
    }
    default:
      return undefined;
  }
}

const stateNames = (codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => STATES.get(code) ?? []);

/** As of when, where the law is moving, and how much must be read with it. */
function factNotes({ t, lang }: Reader, { changing }: FactView, cautions: number): readonly string[] {
  return [
    ...(changing
      ? [
          t(changing.expired ? 'rights.expired' : 'rights.changing', {
            date: longDate(changing.asOf, lang),
          }),
        ]
      : []),
    ...(cautions > 0 ? [t('popup.found-cautions', { count: cautions })] : []),
  ];
}

/** Whose line it is, where that is no organization's, and when it was last checked, where that is long ago. */
function hotlineNotes({ t, lang }: Reader, { runBy, stale, source }: HotlineView): readonly string[] {
  return [
    ...(runBy === 'organisation' ? [] : [t(`rights.run-by-${runBy}`)]),
    ...(stale ? [t('rights.stale', { date: longDate(source.checked, lang) })] : []),
  ];
}
