import { negotiate } from '../../shared/i18n/negotiate.ts';

/** The languages an element should speak, most wanted first: its own `lang` or that of the nearest ancestor (the document's at last), then the reader's browser's. */
function wantedLanguages(element: Element): readonly string[] {
  const declared = nearestLang(element);
  return declared ? [declared, ...navigator.languages] : navigator.languages;
}

export const elementLanguage = (element: Element, available: readonly string[]): string =>
  negotiate(wantedLanguages(element), available, 'en-US');

function nearestLang(from: Element): string | undefined {
  const found = from.closest('[lang]')?.getAttribute('lang');
  if (found) return found;
  const root = from.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : undefined;
}
