import publisher from 'amparo:publisher';
import { attributed } from '../../shared/content/signed/attributed.ts';
import { currentPack } from '../../shared/content/signed/current-pack.ts';
import { fetchPublished } from '../../shared/content/signed/fetch-published.ts';
import { newTrust } from '../../shared/content/signed/trust.ts';
import { verifyPack } from '../../shared/content/signed/verify-pack.ts';
import type { Issue } from '../../shared/i18n/issue.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { isBlockedPhone } from '../../shared/rights/blocklist.ts';
import type { AllContent, PackAnswer, ToolsHost } from '../base/tools.ts';

interface Voices {
  /** Speaks a language that is inside, by its tag. */
  readonly say: (lang: string) => Translate;
  /** Speaks to a reader, in a language that came with the element too. */
  readonly sayTo: (host: ToolsHost) => Translate;
}

/** Fetches the four files beside the named `pack.json`, verifies them with the publisher's root keys and gives the content in force. Nothing is remembered. */
export async function readPack(
  url: string,
  bundled: AllContent,
  { say, sayTo }: Voices,
  signal: AbortSignal,
): Promise<PackAnswer> {
  const refused = ([issue]: readonly Issue[]): PackAnswer => ({
    note: (host) => sayTo(host)(`issue.${issue?.code}`, issue?.params),
  });
  const fetched = await fetchPublished(url, signal);
  if (!fetched.ok) return refused(fetched.issues);
  const taken = await verifyPack(fetched.value, newTrust(publisher.rootKeys), {
    today: new Date().toISOString().slice(0, 10),
    bundled: bundled.pack,
    isBlocked: isBlockedPhone,
    least: publisher.least,
  });
  if (!taken.ok) return refused(taken.issues);
  return { content: attributed(currentPack(bundled, [taken.value]), say) };
}
