import { negotiate } from '../../../shared/i18n/negotiate.ts';
import { catalogs } from './words.ts';

/** The language of the page: asked for in the address, else the browser's (`Accept-Language`), else English. */
export function wantedLanguage(asked: string | null, acceptLanguage: string | undefined): string {
  const accepted = (acceptLanguage ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  return negotiate(asked === null ? accepted : [asked], Object.keys(catalogs), 'en-US');
}
