import type { Content } from '../../shared/content/model.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { chooseWords } from '../../shared/rights/choose-words.ts';
import { WARRANT_DOCUMENT } from '../../shared/rights/search-documents.ts';

/** Where something that was found can be read: a scenario by its id, or another element by its name. */
export interface Place {
  readonly to: string;
  readonly title: string;
  readonly short: string;
  readonly lang: string;
}

/** A script and a fact are read in the first situation that has them; what no screen of the page has is left out. */
export function placeOf(id: string, content: Content, t: Translate): Place | undefined {
  const { scenarios, scripts, hotlines } = content.pack;
  const { lang } = content.words;
  const [kind = '', name = ''] = id.split('/');
  if (kind === WARRANT_DOCUMENT) return elsewhere('amparo-warrant-check', t('rights.check-paper'), lang);
  const hotline = hotlines.find((one) => one.id === name);
  if (kind === 'hotline' && hotline) {
    const words = chooseWords(content, `hotline.${name}`, hotline.rev);
    return elsewhere('amparo-hotlines', words.text('name'), words.lang, t('rights.call'));
  }
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
  return { ...place, title: own.text('title'), short: place.title, lang: own.lang };
}

const elsewhere = (to: string, title: string, lang: string, short = ''): Place | undefined =>
  customElements.get(to) ? { to, title, short, lang } : undefined;
