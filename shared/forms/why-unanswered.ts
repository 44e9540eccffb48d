import { boundedFetch } from '../net/bounded-fetch.ts';
import type { Outcome } from './outcome.ts';

const PROBE_MS = 5000;

/**
 * Why a request brought no answer. The platform calls a dead line and a host that does not allow this page to read it by
 * one name, so the host is asked for its headers alone, without anything of the person's: once where any answer will do, and
 * once where this page must be allowed to read it.
 */
export async function whyUnanswered(href: string, signal?: AbortSignal): Promise<Outcome> {
  const answers = async (mode: RequestMode): Promise<boolean> => {
    const bounds = { timeoutMs: PROBE_MS, maxBytes: 0, ...(signal ? { signal } : {}) };
    return (await boundedFetch(href, bounds, { method: 'HEAD', mode })).ok;
  };
  if (!(await answers('no-cors'))) return { kind: 'unreachable' };
  return { kind: (await answers('cors')) ? 'cut' : 'unreadable' };
}
