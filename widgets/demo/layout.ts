import { type Html, html } from '../../shared/dom/html.ts';
import { type Both, PAGE_IDS, type PageId, type SiteLanguage } from './lang.ts';

export interface Page {
  readonly title: Both;
  readonly body: (lang: SiteLanguage, tools: PageTools) => Html;
}

export interface PageTools {
  /** From this page to the folder of the widgets, with a slash at its end. */
  readonly base: string;
  /** From this page to the site's own files. */
  readonly site: string;
  readonly snippet: (snippet: import('./snippet.ts').Snippet) => Html;
}

const NAV: Readonly<Record<PageId, Both>> = {
  index: { en: 'Home', es: 'Inicio' },
  events: { en: 'Events', es: 'Eventos' },
  'get-involved': { en: 'Get involved', es: 'Participe' },
  invite: { en: 'Invite us', es: 'Invítenos' },
  'know-your-rights': { en: 'Know your rights', es: 'Conozca sus derechos' },
};

const TEXT = {
  name: 'Cottonwood Bend Chapter',
  skip: { en: 'Skip to the content', es: 'Ir al contenido' },
  other: { en: 'Español', es: 'English' },
  foot: {
    en: 'Cottonwood Bend is an invented chapter. This site shows how Amparo’s widgets look inside a chapter’s own pages.',
    es: 'Cottonwood Bend es un capítulo inventado. Este sitio muestra cómo se ven los componentes de Amparo dentro de las páginas de un capítulo.',
  },
  held: { en: 'What this chapter’s receiver holds', es: 'Lo que guarda el receptor de este capítulo' },
} as const;

/** A whole page of the chapter's site. */
export function layout(id: PageId, page: Page, lang: SiteLanguage, tools: PageTools): string {
  const link = (to: PageId): Html =>
    html`<li><a href="${to}.html"${to === id ? html` aria-current="page"` : html``}>${NAV[to][lang]}</a></li>`;
  const other = lang === 'en' ? { href: `es/${id}.html`, lang: 'es' } : { href: `../${id}.html`, lang: 'en' };
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${id === 'index' ? TEXT.name : `${page.title[lang]} · ${TEXT.name}`}</title>
<link rel="icon" href="${tools.site}mark.svg">
<link rel="stylesheet" href="${tools.site}style.css">
</head>
<body>
<a class="skip" href="#content">${TEXT.skip[lang]}</a>
<header class="top">
  <a class="name" href="index.html"><img src="${tools.site}mark.svg" alt="" width="40" height="40">${TEXT.name}</a>
  <nav aria-label="${lang === 'en' ? 'Main' : 'Principal'}"><ul>${PAGE_IDS.map(link)}</ul></nav>
  <a class="other" href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${TEXT.other[lang]}</a>
</header>
<main id="content">
${page.body(lang, tools)}
</main>
<footer>
  <p>${TEXT.foot[lang]}</p>
  <p><a href="/receiver/">${TEXT.held[lang]}</a></p>
</footer>
</body>
</html>
`.html;
}
