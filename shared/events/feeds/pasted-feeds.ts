import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { sourceAddresses } from '../source-address.ts';

/**
 * The addresses of calendars in what a person pasted, each once. Refused: `feed-no-address`, `feed-not-secure` (an address
 * without TLS: what comes from there can be changed on the way, and who is on the way can see what is read).
 */
export function pastedFeeds(text: string): Parsed<readonly string[]> {
  const urls = [...new Set(sourceAddresses(text).map(({ url }) => url))];
  if (urls.length === 0) return refused({ code: 'feed-no-address' });
  return urls.every((url) => url.startsWith('https:')) ? parsed(urls) : refused({ code: 'feed-not-secure' });
}
