import type { HotlineRecord } from './model.ts';
import { normalisePhone } from './phone.ts';

/** What a line can be reached under, each in one way of writing. */
export const numbersOf = ({ phone, text }: Pick<HotlineRecord, 'phone' | 'text'>): readonly string[] =>
  [phone, text?.number]
    .filter((number) => number !== undefined)
    .map((number) => normalisePhone(number) ?? number);

/** The recalls with the numbers of the lines that they name (`number.+1…`): the number must not come back under another id. */
export function withTheirNumbers(
  recalls: readonly string[],
  hotlines: readonly HotlineRecord[],
): readonly string[] {
  const numbers = hotlines
    .filter(({ id }) => recalls.includes(`hotline.${id}`))
    .flatMap(numbersOf)
    .map((number) => `number.${number}`);
  return [...new Set([...recalls, ...numbers])];
}

/** True where the line or a number of it is recalled. */
export const isRecalled = (hotline: HotlineRecord, recalls: readonly string[]): boolean =>
  recalls.includes(`hotline.${hotline.id}`) ||
  numbersOf(hotline).some((number) => recalls.includes(`number.${number}`));
