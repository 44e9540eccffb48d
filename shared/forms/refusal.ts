import { withoutUnseen } from '../i18n/without-unseen.ts';
import type { Reason } from './outcome.ts';

type Json = Readonly<Record<string, unknown>>;

const MAX_REASONS = 20;
const MAX_LENGTH = 300;

/** A 200 that means no: `ok`, `success` or `accepted` false, or an error in it. Form services answer so when they swallow a submission. */
export const saysNo = ({ ok, success, accepted, reasons, errors, error }: Json): boolean =>
  [ok, success, accepted].includes(false) || [reasons, errors, error].some(isFilled);

/** A sign that it was taken: `ok`, `success` or `accepted` is true, or the submission's own id comes back. */
export const saysYes = ({ ok, success, accepted, id }: Json, own: string): boolean =>
  [ok, success, accepted].includes(true) || id === own;

const isFilled = (part: unknown): boolean =>
  typeof part === 'object' && part !== null ? Object.keys(part).length > 0 : Boolean(part);

/**
 * The receiver's reasons, from `reasons` or `errors` (a list of texts or of `{field, message}`) or a single text
 * `error` or `message`. At most 20 of 300 characters each; plain text.
 */
export function refusalReasons({ reasons, errors, error, message }: Json): readonly Reason[] {
  return [reasons, errors, error ?? message].flat().slice(0, MAX_REASONS).flatMap(reason);
}

function reason(item: unknown): readonly Reason[] {
  if (typeof item === 'string') {
    const message = withoutUnseen(item).slice(0, MAX_LENGTH);
    return message.trim() === '' ? [] : [{ message }];
  }
  if (typeof item !== 'object' || item === null || !('message' in item)) return [];
  const field = 'field' in item && typeof item.field === 'string' ? { field: item.field } : {};
  return typeof item.message === 'string' ? reason(item.message).map((one) => ({ ...field, ...one })) : [];
}
