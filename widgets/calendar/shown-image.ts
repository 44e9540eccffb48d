import type { EventDetails } from '../../shared/events/model.ts';
import { fetchableUrl } from '../../shared/net/safe-url.ts';

/**
 * The image of an event, where showing it tells nobody of the reader's visit who does not know already: one that lies with
 * the page or with a calendar that was fetched. Any other is left out.
 */
export function shownImage(
  { image }: EventDetails,
  page: string,
  calendars: readonly string[],
): EventDetails['image'] {
  if (!image) return undefined;
  const origins = [page, ...calendars].map((address) => originOf(fetchableUrl(address, page)));
  return origins.includes(originOf(image.src)) ? image : undefined;
}

const originOf = (url: string | undefined): string | undefined => url && new URL(url).origin;
