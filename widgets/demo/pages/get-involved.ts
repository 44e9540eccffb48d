import { html } from '../../../shared/dom/html.ts';
import type { Page } from '../layout.ts';

const TEXT = {
  en: {
    lead: 'Tell us how you would like to help. You choose what to share; a first name that you like is enough.',
    mail: 'Prefer mail? Write to hello@cottonwood-bend.example.',
  },
  es: {
    lead: 'Cuéntenos cómo le gustaría ayudar. Usted decide qué compartir; basta el nombre que prefiera.',
    mail: '¿Prefiere el correo? Escriba a hello@cottonwood-bend.example.',
  },
} as const;

/** Stands for the demonstration server's address, which is known only once it listens. */
export const ORIGIN_SLOT = 'http://127.0.0.1:0';

export const getInvolved: Page = {
  title: { en: 'Get involved', es: 'Participe' },
  body: (lang, { snippet }) => html`<h1>${getInvolved.title[lang]}</h1>
<p class="lead">${TEXT[lang].lead}</p>
${snippet({
  element: 'interest-form',
  attributes: { form: 'individual', target: `json:${ORIGIN_SLOT}/receiver/submissions`, lang, switch: 'off' },
  fallback: html`<p>${TEXT[lang].mail}</p>`,
})}`,
};
