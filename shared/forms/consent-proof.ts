import { sha256 } from '../crypto/sha256.ts';
import { consentText, wordsFor } from './answers-text.ts';
import type { Definition } from './model.ts';
import type { Submission } from './submission.ts';

/**
 * Which words a person agreed to: version, language, and SHA-256 (hex) of the UTF-8 text as it was shown, the receiving
 * host in it. Rejects where Web Crypto is absent, that is on pages not served over https: then nothing may be sent.
 */
export async function consentProof(
  definition: Definition,
  lang: string,
  host: string,
): Promise<Submission['consent']> {
  const [shown, text] = wordsFor(definition, lang);
  const bytes = new TextEncoder().encode(consentText(text, host));
  return { version: definition.consentVersion, lang: shown, sha256: await sha256(bytes) };
}
