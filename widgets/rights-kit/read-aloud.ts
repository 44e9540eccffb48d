import { speak } from '../../shared/dom/speech.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** Reads the officer's English with a voice of this device; what to tell the reader (in `lang`) when it could not. */
export async function readAloud(
  lines: readonly string[],
  t: Translate,
  lang: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const end = await speak(lines, 'en-US', signal);
  const language = new Intl.DisplayNames([lang], { type: 'language' }).of('en') ?? 'English';
  return end === 'spoken' ? undefined : t(`rights.speak-${end}`, { language });
}
