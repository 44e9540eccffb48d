import { type Html, html } from '../../shared/dom/html.ts';
import type { SiteLanguage } from './lang.ts';

/** What a webmaster pastes: one element with useful content inside, and one script. */
export interface Snippet {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Shown where scripts are stripped or blocked. */
  readonly fallback: Html;
}

/** Integrity hashes of `dist/widgets/integrity.json` by file name. */
export type Integrity = Readonly<Record<string, string>>;

const HOW = { en: 'How a webmaster pasted this', es: 'Cómo se pegó esto en la página' } as const;

/** The snippet at work, and below it its source, letter for letter. `base` leads from the page to the folder of the widgets. */
export function showSnippet(snippet: Snippet, base: string, integrity: Integrity, lang: SiteLanguage): Html {
  const source = snippetSource(snippet, base, integrity);
  return html`${{ html: source }}
<details class="source"><summary>${HOW[lang]}</summary><pre><code>${source}</code></pre></details>`;
}

function snippetSource(
  { element, attributes, fallback }: Snippet,
  base: string,
  integrity: Integrity,
): string {
  const file = `amparo-${element}.js`;
  const hash = integrity[file];
  if (!hash) throw new Error(`no integrity hash for ${file}: build the widgets first`);
  const list = Object.entries(attributes).map(([name, value]) => html` ${name}="${value}"`);
  return html`<amparo-${element}${list}>
  ${fallback}
</amparo-${element}>
<script src="${base}${file}" integrity="${hash}" crossorigin="anonymous" defer></script>`.html;
}
