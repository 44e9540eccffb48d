import { speak } from '../../shared/dom/speech.ts';
import { nameIn } from '../../shared/i18n/language-name.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** Reads lines aloud with a voice of this device for `voice`; what to tell the reader (in `lang`) when it could not. */
export async function readAloud(
  lines: readonly string[],
  voice: string,
  t: Translate,
  lang: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const end = await speak(lines, voice, signal);
  return end === 'spoken' ? undefined : t(`rights.speak-${end}`, { language: nameIn(lang, voice) });
}
