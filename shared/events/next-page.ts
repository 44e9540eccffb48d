import { fetchableUrl } from '../net/safe-url.ts';

/** The next page of a source; only where it stands at the source's own origin. */
export function nextPage(asked: string, page: string): string | undefined {
  const href = fetchableUrl(page, asked);
  return href && new URL(href).origin === new URL(asked).origin ? href : undefined;
}
