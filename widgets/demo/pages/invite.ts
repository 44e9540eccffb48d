import { html } from '../../../shared/dom/html.ts';
import type { Page } from '../layout.ts';
import { ORIGIN_SLOT } from './get-involved.ts';

const TEXT = {
  en: {
    lead: 'Does your chapter or group want to begin? We come by, coach you over some weeks, or send you what we use.',
    mail: 'Prefer mail? Write to coaching@cottonwood-bend.example.',
  },
  es: {
    lead: '¿Su capítulo o grupo quiere empezar? Les visitamos, les acompañamos durante unas semanas o les enviamos lo que usamos.',
    mail: '¿Prefieren el correo? Escriban a coaching@cottonwood-bend.example.',
  },
} as const;

export const invite: Page = {
  title: { en: 'Invite us', es: 'Invítenos' },
  body: (lang, { snippet }) => html`<h1>${invite.title[lang]}</h1>
<p class="lead">${TEXT[lang].lead}</p>
${snippet({
  element: 'interest-form',
  attributes: { form: 'chapter', target: `json:${ORIGIN_SLOT}/receiver/submissions`, lang, switch: 'off' },
  fallback: html`<p>${TEXT[lang].mail}</p>`,
})}`,
};
