import { render } from 'preact';
import { direction } from '../../../shared/i18n/direction.ts';
import { negotiate } from '../../../shared/i18n/negotiate.ts';
import { readKept } from '../../platform/kept.ts';
import { NOTHING_KEPT } from '../../platform/parse-kept.ts';
import { readCardRoute } from '../card-route.ts';
import { localDay } from '../local-day.ts';
import { contentInForce } from '../outside/content-in-force.ts';
import { languages, readerOf } from '../reader.ts';
import { Card } from './card.tsx';

/** Fills the card page as its address says, for the reader who is kept on this device. */
export async function mountCard(root: HTMLElement, { searchParams, hash }: URL): Promise<void> {
  const lang = negotiate([searchParams.get('lang') ?? ''], languages);
  document.documentElement.lang = lang;
  document.documentElement.dir = direction(lang);
  // Where storage fails the card is still wanted, as it is without a choice.
  const kept = await readKept().catch(() => NOTHING_KEPT);
  const reader = readerOf(lang, localDay(new Date()), kept, await contentInForce());
  render(<Card reader={reader} route={readCardRoute(hash)} />, root);
}
