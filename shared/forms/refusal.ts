import type { Reason } from './outcome.ts';

type Json = Readonly<Record<string, unknown>>;

const MAX_REASONS = 20;
const MAX_LENGTH = 300;

/** A 200 that means no: `ok`, `success` or `accepted` false, or an error in it. Form services answer so when they swallow a submission. */
export const saysNo = (body: Json): boolean =>
  body.ok === false || body.success === false || body.accepted === false || refusalReasons(body).length > 0;

/**
 * The receiver's reasons, from `reasons` or `errors` (list of texts or of `{field, message}`; or an object
 * field → text), or a single `error`. At most 20 of 300 characters each; plain text.
 */
export function refusalReasons(body: Json): readonly Reason[] {
  const list = [body.reasons, body.errors, body.error].flatMap(reasons);
  return list.slice(0, MAX_REASONS);
}

function reasons(value: unknown): readonly Reason[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ message: value.slice(0, MAX_LENGTH) }];
  if (Array.isArray(value)) return value.slice(0, MAX_REASONS).flatMap(one);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, said]) =>
    reasons(Array.isArray(said) ? said[0] : said).map(({ message }) => ({ field, message })),
  );
}

function one(item: unknown): readonly Reason[] {
  if (typeof item === 'string') return reasons(item);
  if (typeof item !== 'object' || item === null) return [];
  const message = 'message' in item ? item.message : undefined;
  const field = 'field' in item ? item.field : undefined;
  if (typeof message !== 'string') return [];
  return reasons(message).map((reason) => (typeof field === 'string' ? { field, ...reason } : reason));
}
