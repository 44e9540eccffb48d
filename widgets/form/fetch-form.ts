import type { Definition } from '../../shared/forms/model.ts';
import { parseDefinition } from '../../shared/forms/schema.ts';
import { type Parsed, refused } from '../../shared/i18n/issue.ts';
import { boundedFetch } from '../../shared/net/bounded-fetch.ts';

const BOUNDS = { timeoutMs: 15_000, maxBytes: 512 * 1024 };
const SHOWN = 5;

/**
 * Fetches a definition and checks it. Issues: `definition-unreachable` (the address does not answer, or does not let this page
 * read it), `definition-json`, or one `definition` for each broken rule with where it stands (`place`) and the `rule`.
 */
export async function fetchForm(url: string, signal: AbortSignal): Promise<Parsed<Definition>> {
  const answer = await boundedFetch(url, { ...BOUNDS, signal });
  if (!answer.ok) return refused({ code: 'definition-unreachable', params: { url } });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer.body));
  } catch {
    return refused({ code: 'definition-json', params: { url } });
  }
  const definition = parseDefinition(json);
  if (definition.ok) return definition;
  return refused(
    ...definition.issues.slice(0, SHOWN).map(({ where = '', params }) => ({
      code: 'definition',
      params: { place: where, rule: params?.rule ?? '' },
    })),
  );
}
