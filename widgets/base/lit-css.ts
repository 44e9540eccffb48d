/**
 * Stands in for `css-tag.js` of Lit in the bundles (`widgets/build/lit-plugin.ts`). Every browser of the kit has
 * constructable sheets, so Lit's way back to `<style>` elements, which a strict CSP blocks, is not carried along.
 */
export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings.join(''));
  return sheet;
}

export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet => sheet;

export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}
