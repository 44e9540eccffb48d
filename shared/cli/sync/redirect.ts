import { fetchableUrl } from '../../net/safe-url.ts';

/**
 * Where a redirect of a source leads, or `undefined` where it is not followed: from https to http, and to the inside of
 * a network (by address, or a name without a dot) unless the source itself stands at that very host. Where a public name
 * leads, `isPublicHost` tells.
 */
export function nextAddress(asked: string, from: string, location: string): string | undefined {
  const href = fetchableUrl(location, from);
  if (!href) return undefined;
  const [next, first] = [new URL(href), new URL(asked)];
  if (new URL(from).protocol === 'https:' && next.protocol !== 'https:') return undefined;
  return next.host === first.host || isPublicName(next.hostname) ? href : undefined;
}

/** Names that networks use inside of themselves (RFC 6762 appendix G, RFC 8375). */
const INSIDE = /\.(local|localhost|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)\.?$/i;

const isPublicName = (hostname: string): boolean =>
  /\.[a-z][a-z0-9-]*\.?$/i.test(hostname) && !INSIDE.test(hostname);
