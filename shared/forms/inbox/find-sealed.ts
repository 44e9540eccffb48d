import { ARMOR_BEGIN, ARMOR_END } from '../../crypto/age/armor.ts';
import { decodeMail, type Stretch } from './decode-mail.ts';
import { mendArmor } from './mend-armor.ts';

/** A sealed block in some text. */
export interface FoundBlock {
  /** Line of the text that it begins in, from 1. */
  readonly line: number;
  /** The armor as age writes it; `undefined` when it is cut off or something else stands in it. */
  readonly armor: string | undefined;
}

/** Longer than any submission, so that two marks far apart do not make one block of all between them. */
const MOST_CHARACTERS = 2 * 1024 * 1024;

/**
 * Finds every sealed block in text of whatever kind: plain or quoted mail, mbox, CSV and TSV with the block in a cell, JSON with
 * its line ends escaped, a page's source.
 */
export function findSealed(text: string): readonly FoundBlock[] {
  return decodeMail(text).flatMap(blocksOf);
}

function blocksOf({ content: text, line: first, decoded }: Stretch): readonly FoundBlock[] {
  const found: FoundBlock[] = [];
  let [line, counted] = [first, 0];
  let end = text.indexOf(ARMOR_END);
  for (let begin = text.indexOf(ARMOR_BEGIN); begin >= 0; ) {
    const inside = begin + ARMOR_BEGIN.length;
    const next = text.indexOf(ARMOR_BEGIN, inside);
    while (end >= 0 && end < inside) end = text.indexOf(ARMOR_END, end + 1);
    const whole = end >= 0 && (next < 0 || end < next) && end - inside <= MOST_CHARACTERS;
    if (!decoded) line += linesIn(text, counted, begin);
    counted = begin;
    found.push({ line, armor: whole ? mendArmor(text.slice(inside, end)) : undefined });
    begin = next;
  }
  return found;
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
