/** What the card page shows: one script to hold up, or a sheet to print. */
export type CardRoute =
  | { readonly show: string }
  | { readonly print: 'wallet' | 'door-sign' | 'scenario'; readonly ids: readonly string[] };

const SHEETS = ['wallet', 'door-sign', 'scenario'] as const;
const ID = /^[a-z0-9][a-z0-9-]*$/;

/** Address of the card page in a language; `hash` as `readCardRoute` reads it. */
export const cardFile = (lang: string, hash: string): string =>
  `card.html?lang=${encodeURIComponent(lang)}${hash}`;

/** Reads `location.hash` of the card page: `#/show/free`, `#/print/wallet/free,lawyer`; `undefined` when it names nothing. */
export function readCardRoute(hash: string): CardRoute | undefined {
  const [what, first = '', second = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (rest.length > 0) return undefined;
  if (what === 'show' && ID.test(first) && second === '') return { show: first };
  const print = SHEETS.find((sheet) => sheet === first);
  const ids = second.split(',').filter((id) => ID.test(id));
  return what === 'print' && print && ids.length > 0 ? { print, ids } : undefined;
}
