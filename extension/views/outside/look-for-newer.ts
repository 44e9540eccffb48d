import { translator } from '../../../shared/i18n/translate.ts';
import { loaded } from '../languages.ts';
import type { Look } from './outside-content.ts';

/** Looks for newer content. Never rejects: where the code that looks cannot be loaded, as after an update of the package, it says so. */
export async function lookForNewer(): Promise<Look> {
  try {
    const outside = await import('./outside-content.ts');
    return await outside.lookForNewer(loaded().content);
  } catch {
    return {
      outcome: 'refused',
      tell: (lang) => translator(loaded().catalogs, lang)('popup.newer-not-looked'),
    };
  }
}
