import { selectFacts } from '../../shared/rights/select-fact.ts';
import { selectHotlinesById } from '../../shared/rights/select-hotlines.ts';
import { listScenarios } from '../../shared/rights/select-scenario.ts';
import { selectScript } from '../../shared/rights/select-script.ts';
import type { Reader } from './reader.ts';
import type { Route } from './routes.ts';

export interface FoundItem {
  readonly id: string;
  readonly kind: 'scenario' | 'script' | 'hotline' | 'fact' | 'paper';
  readonly route: Route;
  readonly title: string;
  readonly lang: string;
  readonly more?: { readonly text: string; readonly lang: string };
}

/** What a document of the search index leads to; `undefined` for what the reader's state or pack does not have. */
export function foundItem({ t, lang, content, choice }: Reader, id: string): FoundItem | undefined {
  const [kind, name = ''] = id.split('/');
  switch (kind) {
    case 'scenario': {
      const scenario = listScenarios(content).find((one) => one.id === name);
      return (
        scenario && {
          id,
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
          id,
          kind,
          route: { screen: 'script', script: name },
          title: script.title,
          lang: script.lang,
          more: { text: `“${script.officer[0]}”`, lang: 'en' },
        }
      );
    }
    case 'hotline': {
      const hotline = selectHotlinesById(content, [name], choice)[0];
      const reach = hotline?.phone?.text ?? hotline?.text?.number ?? hotline?.note ?? '';
      return (
        hotline && {
          id,
          kind,
          route: { screen: 'hotline', hotline: name },
          title: hotline.name,
          lang,
          ...(reach ? { more: { text: reach, lang } } : {}),
        }
      );
    }
    case 'fact': {
      const fact = selectFacts(content, [name], choice)[0];
      return fact && { id, kind, route: { screen: 'right', fact: name }, title: fact.text, lang: fact.lang };
    }
    case 'warrant':
      return {
        id,
        kind: 'paper',
        route: { screen: 'paper' },
        title: t('rights.check-paper'),
        lang,
        more: { text: t('rights.check-paper-short'), lang },
      };
    default:
      return undefined;
  }
}
