import { canParseTemplates, page } from './trusted-types.ts';

/**
 * Registers an element unless the page has one of that name. Two scripts of the same version do no harm; another version
 * is told on the console. Where the page forbids to parse templates nothing is defined, so that the light DOM stays.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name)) {
    const there = page.versions.get(name) ?? 'not by Amparo';
    if (there !== AMPARO_VERSION)
      console.warn(`<${name}> is already defined (${there}); version ${AMPARO_VERSION} is not used.`);
    return;
  }
  if (!canParseTemplates()) {
    console.warn(
      `<${name}> is not started: this page's Content-Security-Policy refuses its Trusted Types policy. Add "amparo" to its trusted-types directive, or use the iframe or the static fragment.`,
    );
    return;
  }
  page.versions.set(name, AMPARO_VERSION);
  customElements.define(name, element);
}
