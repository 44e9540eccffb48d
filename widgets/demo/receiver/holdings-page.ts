import { createHash } from 'node:crypto';
import { type Html, html } from '../../../shared/dom/html.ts';
import { answerText, dayText, definitionText } from '../../../shared/forms/answers-text.ts';
import type { SealedSubmission } from '../../../shared/forms/sealing/envelope.ts';
import { isSealed } from '../../../shared/forms/sealing/parse-arrival.ts';
import type { Submission } from '../../../shared/forms/submission.ts';
import { languageName } from '../../../shared/i18n/language-name.ts';
import { type Translate, translator } from '../../../shared/i18n/translate.ts';
import { colorDeclarations } from '../../../shared/style/tokens.ts';
import type { Holdings } from './submission-store.ts';
import { catalogs, definitionOf } from './words.ts';

const SHOWN = 200;

const STYLE = `:root{color-scheme:light dark;${colorDeclarations('light', '')}}
@media (prefers-color-scheme:dark){:root{${colorDeclarations('dark', '')}}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:44rem;margin:0 auto;padding:24px 16px 64px}
h1{font-size:1.6em;line-height:1.3;margin:16px 0 8px}
h2{font-size:1.25em;line-height:1.3;margin:32px 0 8px}
a{color:var(--act);display:inline-flex;align-items:center;min-height:48px}
.soft{color:var(--soft)}
article{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px;margin:16px 0}
dl{margin:0}dt{color:var(--soft)}dd{margin:0 0 8px;white-space:pre-line}
pre{overflow-x:auto;font-size:.8em}
.facts{border-bottom:1px solid var(--line);margin-bottom:8px}
@media (min-width:36rem){dl>div{display:grid;grid-template-columns:1fr 2fr;gap:16px}}
`;

/** Nothing may run and nothing may load: the page shows what strangers wrote. The one style is allowed by its hash. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The receiver's page: what it holds, newest first, in words of the language. */
export function holdingsPage({ submissions, unreadable }: Holdings, lang: string): string {
  const t = translator(catalogs, lang);
  const others = Object.keys(catalogs).filter((tag) => tag !== lang);
  const newest = submissions.slice(-SHOWN).reverse();
  const count = submissions.length;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('receiver.title')}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<main>
${others.map((tag) => html`<a href="/receiver/?lang=${tag}" lang="${tag}" hreflang="${tag}">${languageName(tag)}</a>`)}
<h1>${t('receiver.title')}</h1>
<p>${t('receiver.intro')}</p>
<h2>${count === 0 ? t('receiver.none') : t('receiver.count', { count })}</h2>
${count > SHOWN ? html`<p class="soft">${t('receiver.latest', { count: SHOWN })}</p>` : html``}
${unreadable > 0 ? html`<p>${t('receiver.unreadable', { count: unreadable })}</p>` : html``}
${newest.map((one) => (isSealed(one) ? sealedCard(one, t) : card(one, lang, t)))}
</main>
</body>
</html>
`.html;
}

/** All that can be read of a sealed one without a key. */
const sealedCard = ({ id, sealed }: SealedSubmission, t: Translate): Html => html`<article>
<dl class="facts">${row([t('receiver.number'), id])}</dl>
<p>${t('receiver.sealed')}</p>
<details><summary>${t('receiver.sealed-text')}</summary><pre>${String(sealed)}</pre></details>
</article>
`;

function card(submission: Submission, lang: string, t: Translate): Html {
  const definition = definitionOf(submission.form);
  const words = definition && definitionText(definition, lang);
  const { consent, answers } = submission;
  const agreed = t('receiver.consent', { version: consent.version, lang: consent.lang });
  const facts = [
    [t('receiver.form'), words?.title ?? submission.form],
    [t('receiver.day'), dayText(submission.date, lang)],
    [t('receiver.language'), submission.lang],
    [t('receiver.number'), submission.id],
    [t('receiver.agreed'), agreed],
  ] as const;
  const given = Object.entries(answers).map(([name, answer]): readonly [string, string] => [
    words?.fields[name]?.label ?? name,
    answerText(words?.fields[name], answer, lang),
  ]);
  return html`<article>
<dl class="facts">${facts.map(row)}</dl>
<dl>${given.map(row)}</dl>
</article>
`;
}

const row = ([name, value]: readonly [string, string]): Html =>
  html`<div><dt>${name}</dt><dd dir="auto">${value}</dd></div>`;
