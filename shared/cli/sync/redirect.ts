import { fetchableUrl } from '../../net/safe-url.ts';

/**
 * Where a redirect of a source leads, or `undefined` where it is not followed: from https to http, and, unless the source
 * itself stands at that very host, to http and to the inside of a network (by address, or a name without a dot). Where a
 * public name leads, `isPublicHost` tells.
 */
export function nextAddress(asked: string, from: string, location: string): string | undefined {
  const href = fetchableUrl(location, from);
  if (!href) return undefined;
  const [next, first] = [new URL(href), new URL(asked)];
  const encrypted = next.protocol === 'https:';
  if (next.host === first.host) return encrypted || new URL(from).protocol === 'http:' ? href : undefined;
  // A name may lead elsewhere once it was looked up: a server inside has no certificate for it, and so hears no question.
  return encrypted && isPublicName(next.hostname) ? href : undefined;
}

/** Names that networks use inside of themselves (RFC 6762 appendix G, RFC 8375). */
const INSIDE = /\.(local|localhost|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)\.?$/i;

const isPublicName = (hostname: string): boolean =>
  /\.[a-z][a-z0-9-]*\.?$/i.test(hostname) && !INSIDE.test(hostname);
