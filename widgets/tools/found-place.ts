import type { Content } from '../../shared/content/model.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { chooseWords } from '../../shared/rights/choose-words.ts';
import { HOTLINES_DOCUMENT, WARRANT_DOCUMENT } from '../../shared/rights/search-documents.ts';

/** Where something that was found can be read: a scenario by its id, or another element by its name. */
export interface Place {
  readonly to: string;
  /** Of that scenario, by its id. */
  readonly script?: string;
  readonly title: string;
  readonly short: string;
  readonly lang: string;
}

/** A script and a fact are read in the first situation that has them; what no screen of the page has is left out. */
export function placeOf(id: string, content: Content, t: Translate): Place | undefined {
  const { scenarios, scripts } = content.pack;
  const [kind = '', name = ''] = id.split('/');
  if (kind === WARRANT_DOCUMENT)
    return element('amparo-warrant-check', content, t('rights.check-paper'), t('rights.check-paper-short'));
  if (kind === HOTLINES_DOCUMENT)
    return element('amparo-hotlines', content, t('rights.call'), t('rights.hotlines-lead'));
  const scenario = scenarios.find((one) => {
    if (kind === 'scenario') return one.id === name;
    return kind === 'script'
      ? one.scripts.includes(name)
      : one.facts.includes(name) || one.differs.includes(name);
  });
  if (!scenario) return undefined;
  const words = chooseWords(content, `scenario.${scenario.id}`, scenario.rev);
  const place = { to: scenario.id, title: words.text('title'), short: words.text('short'), lang: words.lang };
  const script = kind === 'script' ? scripts.find((one) => one.id === name) : undefined;
  if (!script) return place;
  const own = chooseWords(content, `script.${name}`, script.rev);
  return { ...place, script: name, title: own.text('title'), short: place.title, lang: own.lang };
}

/** Only where the page has that element. */
function element(to: string, { words }: Content, title: string, short: string): Place | undefined {
  return customElements.get(to) && { to, title, short, lang: words.lang };
}
