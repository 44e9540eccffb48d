import * as v from 'valibot';
import { WORK_DIGITS } from '../sealing/work.ts';
import type { Entry } from './entry.ts';
import { ENTRY_STATES, NOTE_LENGTH } from './marks.ts';
import { parseReceived } from './parse-received.ts';

/** The last moment that a date can name, in milliseconds: beyond what a number tells apart, no later note could take the place of one. */
const LAST_MS = 8.64e15;
const atMs = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((ms) => Math.min(ms, LAST_MS)),
);
const noted = v.object({ value: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)), atMs });
const schema = v.object({
  amparoInbox: v.literal(1),
  entries: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      submission: v.unknown(),
      work: v.optional(v.pipe(v.string(), v.maxLength(WORK_DIGITS))),
      workBits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(256))),
      clear: v.optional(v.literal(true)),
      marks: v.object({
        state: v.optional(v.object({ value: v.picklist(ENTRY_STATES), atMs })),
        note: v.optional(noted),
        time: v.optional(noted),
      }),
    }),
  ),
});

export const batchText = (entries: readonly Entry[]): string => JSON.stringify({ amparoInbox: 1, entries });

/** Reads what `batchText` wrote, here or on a colleague's computer; `undefined` for whatever else, a broken submission in it too. */
export function parseBatch(text: string): readonly Entry[] | undefined {
  const result = v.safeParse(schema, fromJson(text));
  if (!result.success) return undefined;
  const entries = result.output.entries.flatMap((entry) => {
    const submission = parseReceived(entry.submission);
    return submission ? [{ ...entry, submission }] : [];
  });
  return entries.length === result.output.entries.length ? entries : undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
