import { readKept } from '../platform/kept.ts';
import { NOTHING_KEPT } from '../platform/parse-kept.ts';
import { loadLanguage, secondFor } from './languages.ts';

/** Brings the words that stand beside the English for a reader of `lang`, as kept on this device; where storage fails, as without a choice. Rejects where they cannot be had. */
export async function loadBeside(lang: string): Promise<void> {
  const { second } = await readKept().catch(() => NOTHING_KEPT);
  await loadLanguage(secondFor(lang, second));
}
