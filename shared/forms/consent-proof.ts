import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import type { Definition } from './model.ts';
import type { Submission } from './submission.ts';

/**
 * Which words a person agreed to: version, language, and SHA-256 (hex) of the UTF-8 text as it was shown.
 * Rejects where Web Crypto is absent, that is on pages not served over https: then nothing may be sent.
 */
export async function consentProof(definition: Definition, lang: string): Promise<Submission['consent']> {
  const shown = definition.texts[lang] ? lang : SOURCE_LANGUAGE;
  const text = new TextEncoder().encode(definition.texts[shown]?.consent ?? '');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { version: definition.consentVersion, lang: shown, sha256 };
}
