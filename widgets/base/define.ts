import { canParseTemplates, page } from './trusted-types.ts';

/**
 * Registers an element unless the page has one of that name. Two scripts of the same version do no harm; another version
 * is told on the console. Where the page forbids to parse templates nothing is defined, so that the light DOM stays.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (customElements.get(name)) {
    const there = page.versions.get(name) ?? 'elsewhere';
    if (there !== AMPARO_VERSION)
      warnOnce(`<${name}> is already defined (${there}), not by version ${AMPARO_VERSION}`);
    return;
  }
  if (!canParseTemplates()) {
    warnOnce(POLICY_REFUSED);
    return;
  }
  page.versions.set(name, AMPARO_VERSION);
  customElements.define(name, element);
}

const POLICY_REFUSED = 'Amparo did not start: trusted-types of this page does not list "amparo"';

/** Tells the webmaster on the console, once a page. */
export function warnOnce(message: string): void {
  if (page.told.has(message)) return;
  page.told.add(message);
  console.warn(message);
}
