/**
 * Puts a style sheet on the document or the shadow root that `root` lies in until `signal` aborts: a constructed one,
 * because a page's CSP may forbid `<style>` and style attributes.
 */
export function adoptStyle(root: HTMLElement | ShadowRoot, css: string, signal: AbortSignal): void {
  const home = root.getRootNode();
  if (!(home instanceof Document || home instanceof ShadowRoot)) return;
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  home.adoptedStyleSheets = [...home.adoptedStyleSheets, style];
  signal.addEventListener('abort', () => {
    home.adoptedStyleSheets = home.adoptedStyleSheets.filter((one) => one !== style);
  });
}
