import { render } from 'preact';
import { direction } from '../../../shared/i18n/direction.ts';
import { localDay } from '../../../shared/i18n/local-day.ts';
import { negotiate } from '../../../shared/i18n/negotiate.ts';
import { SOURCE_LANGUAGE } from '../../../shared/i18n/translate.ts';
import { readKept } from '../../platform/kept.ts';
import { NOTHING_KEPT } from '../../platform/parse-kept.ts';
import { readCardRoute } from '../card-route.ts';
import { languages, loadLanguage, secondFor } from '../languages.ts';
import { contentInForce } from '../outside/content-in-force.ts';
import { readerOf } from '../reader.ts';
import { Card } from './card.tsx';

/** Fills the card page as its address says, for the reader who is kept on this device; in English, and saying so, where its language cannot be had. */
export async function mountCard(root: HTMLElement, { searchParams, hash }: URL): Promise<void> {
  // Another card in the same window is a new page: what was said to be true of one is not said of the next.
  addEventListener('hashchange', () => location.reload());
  const wanted = negotiate([searchParams.get('lang') ?? ''], languages);
  // Where storage fails the card is still wanted, as it is without a choice.
  const kept = await readKept().catch(() => NOTHING_KEPT);
  const [own, beside] = await Promise.allSettled([
    loadLanguage(wanted),
    loadLanguage(secondFor(wanted, kept.second)),
  ]);
  const lang = own.status === 'fulfilled' ? wanted : SOURCE_LANGUAGE;
  const isWhole = own.status === 'fulfilled' && beside.status === 'fulfilled';
  document.documentElement.lang = lang;
  document.documentElement.dir = direction(lang);
  const reader = readerOf(lang, localDay(new Date()), kept, await contentInForce());
  render(
    <>
      {!isWhole && (
        <p class="trouble" role="alert">
          {reader.t('popup.language-not-loaded')}
        </p>
      )}
      <Card reader={reader} route={readCardRoute(hash)} />
    </>,
    root,
  );
}
