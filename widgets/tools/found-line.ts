import { make } from '../../shared/dom/make.ts';
import { longDate } from '../../shared/i18n/long-date.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { safeLink } from '../../shared/net/safe-url.ts';
import type { HotlineView } from '../../shared/rights/view.ts';
import { spokenName } from '../rights-kit/spoken-name.ts';

/** A line to call, whole where it was found: nobody who looks for a number has to go on to it. */
export function foundLine(hotline: HotlineView, lang: string, t: Translate): HTMLElement {
  const { name, organisation, phone, text, url, note, hours, runBy, languages, source, stale } = hotline;
  const speaks = languages.map((spoken) => spokenName(t, spoken)).join(', ');
  const date = longDate(source.checked, lang);
  const soft = (...content: readonly (Node | string)[]): HTMLElement =>
    make(document, 'p', { class: 'soft' }, content);
  const page = url && safeLink(url);
  return make(document, 'div', { class: 'amparo-line' }, [
    make(document, 'strong', {}, [name]),
    ...(organisation === name ? [] : [make(document, 'p', { class: 'soft', lang: 'en' }, [organisation])]),
    ...(runBy === 'organisation' ? [] : [make(document, 'p', {}, [t(`rights.run-by-${runBy}`)])]),
    ...(phone ? [make(document, 'p', {}, [link(phone.href, phone.text, { dir: 'ltr' })])] : []),
    ...(text
      ? [make(document, 'p', {}, [t(text.word ? 'rights.text-word' : 'rights.text', { ...text })])]
      : []),
    ...(page
      ? [
          make(document, 'p', {}, [
            link(page, new URL(page).host, { lang: 'en', rel: 'noopener noreferrer' }),
          ]),
        ]
      : []),
    ...[hours, speaks, note].filter(Boolean).map((told) => soft(told)),
    soft(
      make(document, 'span', { lang: 'en' }, [source.label]),
      ` · ${source.lists ? `${t('rights.source-lists')} · ` : ''}${t(stale ? 'rights.stale' : 'rights.checked-on', { date })}`,
    ),
  ]);
}

const link = (href: string, text: string, more: Readonly<Record<string, string>>): HTMLElement =>
  make(document, 'a', { href, ...more }, [text]);
