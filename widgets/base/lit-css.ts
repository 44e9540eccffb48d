/**
 * Stands in for `css` of Lit in the bundles. Every browser of the kit has constructable sheets, so Lit's way back to
 * `<style>` elements, which a strict CSP blocks, is not carried along.
 */
export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings.join(''));
  return sheet;
}
