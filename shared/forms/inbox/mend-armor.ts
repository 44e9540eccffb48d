import { ARMOR_BEGIN, ARMOR_END } from '../../crypto/age/armor.ts';

/**
 * What programs put in the place of a line's end, before a sign, or in front of a quoted line. Each text within a text doubles the
 * backslashes; a bound keeps a file of nothing else from being looked through again from every one of them.
 */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\\{1,8}[rn]/g, ''],
  [/\\{1,8}\//g, '/'],
  [/\\{1,8}u003d/gi, '='],
  [/<\/?[a-z][^<>]{0,200}>/gi, ''],
  [/&(#1[03]|#xd|#xa|nbsp|quot|gt);/gi, ''],
  [/[\s">|\ufeff]+/g, ''],
];

const plain = (text: string): string =>
  WRITTEN.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);

/** Out of quoted-printable (RFC 2045, 6.7), as far as base64 needs it. */
const unquoted = (text: string): string => text.replace(/=\r?\n/g, '').replace(/=3D/gi, '=');

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);

/**
 * The armor around what stands between its marks, as age writes it: services and mail programs break its lines anew, quote them,
 * write their ends out, or encode the equals sign. `undefined` when anything else stands there.
 */
export function mendArmor(between: string): string | undefined {
  const body = [between, unquoted(between)].map(plain).find(isBase64);
  if (body === undefined) return undefined;
  return `${[ARMOR_BEGIN, ...(body.match(/.{1,64}/g) ?? []), ARMOR_END].join('\n')}\n`;
}
