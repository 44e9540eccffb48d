import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../shared/i18n/long-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { selectHotlineGroups } from '../../shared/rights/select-hotlines.ts';
import type { HotlineView } from '../../shared/rights/view.ts';
import { ways } from './brief-lines.ts';
import { spokenName } from './spoken-name.ts';

/** All lines by what they are good for. */
export const hotlineGroups = (
  t: Translate,
  groups: ReturnType<typeof selectHotlineGroups>,
  lang: string,
): readonly TemplateResult[] =>
  groups.map(
    ({ group, hotlines }) => html`<section part="group">
      <h3>${t(`rights.hotline-group-${group}`)}</h3>${hotlineList(t, hotlines, lang)}
    </section>`,
  );

/** Numbers to call, each with who runs it, when, in which languages, where it was read and when it was last checked. */
export const hotlineList = (t: Translate, hotlines: readonly HotlineView[], lang: string): TemplateResult =>
  html`<ul class="hotlines">${hotlines.map((one) => hotline(t, one, lang))}</ul>`;

const hotline = (t: Translate, view: HotlineView, lang: string): TemplateResult => {
  const { name, organisation, text, hours, note, languages, source, stale } = view;
  const told = [hours, languages.map((spoken) => spokenName(t, spoken)).join(', '), note].filter(Boolean);
  const date = longDate(source.checked, lang);
  return html`<li>
    <p class="name">${name}${name === organisation ? nothing : html` <span class="soft" lang="en">${organisation}</span>`}</p>
    ${ways(t, view)}
    ${text ? html`<p>${t(text.word ? 'rights.text-word' : 'rights.text', { ...text })}</p>` : nothing}
    <p class="soft">${told.join(' · ')}</p>
    <p class="source soft"><span lang="en">${source.label}</span> · ${source.lists ? `${t('rights.source-lists')} · ` : ''}${stale ? html`<strong>${t('rights.stale', { date })}</strong>` : t('rights.checked-on', { date })}</p>
  </li>`;
};
