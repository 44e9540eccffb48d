import type { Content } from '../../shared/content/model.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { chooseWords } from '../../shared/rights/choose-words.ts';
import { HOTLINES_DOCUMENT, WARRANT_DOCUMENT } from '../../shared/rights/search-documents.ts';

/** Where something that was found can be read: a scenario by its id, or one of our own panels by the id of its document. */
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
  const { lang } = content.words;
  const [kind = '', name = ''] = id.split('/');
  if (kind === WARRANT_DOCUMENT)
    return { to: kind, title: t('rights.check-paper'), short: t('rights.check-paper-short'), lang };
  if (kind === HOTLINES_DOCUMENT)
    return { to: kind, title: t('rights.call'), short: t('rights.hotlines-lead'), lang };
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
