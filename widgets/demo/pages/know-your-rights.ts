import { type Html, html } from '../../../shared/dom/html.ts';
import type { SiteLanguage } from '../lang.ts';
import type { Page } from '../layout.ts';

const TEXT = {
  en: {
    lead: 'What to do and what to say, at the door, on the street and at work. This is information, not legal advice.',
    away: 'Come to a training: see our events.',
    practice: 'Practice it with us',
    paper: 'Did they show you a paper?',
    words: 'The words to learn by heart',
    call: 'Whom to call',
    book: 'Download the book',
    about: 'Everything in one file that works without internet. Print it, keep it, send it on.',
  },
  es: {
    lead: 'Qué hacer y qué decir en la puerta, en la calle y en el trabajo. Esto es información, no asesoría legal.',
    away: 'Venga a un taller: vea nuestros eventos.',
    practice: 'Practíquelo con nosotros',
    paper: '¿Le mostraron un papel?',
    words: 'Las palabras para aprender de memoria',
    call: 'A quién llamar',
    book: 'Descargar el libro',
    about: 'Todo en un archivo que funciona sin internet. Imprímalo, guárdelo, compártalo.',
  },
} as const;

const BOOKS = { en: 'en-US.html', es: 'es-419.html' } as const;

export const knowYourRights: Page = {
  title: { en: 'Know your rights', es: 'Conozca sus derechos' },
  body: (lang, { base, site, snippet }) => html`<h1>${knowYourRights.title[lang]}</h1>
<p class="lead">${TEXT[lang].lead}</p>
${snippet({
  element: 'rights',
  attributes: { lang, switch: 'off', 'exit-url': 'https://www.weather.gov/' },
  fallback: fallback(lang),
})}
<section><h2>${TEXT[lang].paper}</h2>
${snippet({ element: 'warrant-check', attributes: { lang, switch: 'off' }, fallback: fallback(lang) })}</section>
<section><h2>${TEXT[lang].words}</h2>
${snippet({ element: 'script', attributes: { script: 'free', lang, switch: 'off' }, fallback: fallback(lang) })}</section>
<section><h2>${TEXT[lang].call}</h2>
${snippet({ element: 'hotlines', attributes: { lang, switch: 'off' }, fallback: fallback(lang) })}</section>
<section><h2>${TEXT[lang].practice}</h2>
${snippet({
  element: 'event-calendar',
  attributes: { src: `${site}events.json`, view: 'cards', filter: 'training', lang, switch: 'off' },
  fallback: fallback(lang),
})}</section>
<p><a href="${base}demo/book/${BOOKS[lang]}" download>${TEXT[lang].book}</a>. ${TEXT[lang].about}</p>`,
};

const fallback = (lang: SiteLanguage): Html => html`<p><a href="events.html">${TEXT[lang].away}</a></p>`;
