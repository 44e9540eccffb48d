import { SealedText } from '../../crypto/age/sealed-text.ts';
import type { ItemState, Lease, OutboxItem } from './item.ts';

/** How an item lies in the database. */
export interface OutboxRecord extends Omit<OutboxItem, 'sealed'> {
  readonly sealed: string;
}

const STATES: readonly string[] = [
  'waiting',
  'unsure',
  'refused',
  'changed',
  'expired',
] satisfies ItemState[];

export const toRecord = (item: OutboxItem): OutboxRecord => ({ ...item, sealed: String(item.sealed) });

/** Reads what lies in the database; `undefined` for what is damaged, or was written there by others. */
export function readRecord(record: unknown): OutboxItem | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { id, target, sealed, savedMs, tries, nextMs, lease, state } = { ...EMPTY, ...record };
  const text = SealedText.read(sealed);
  if (typeof id !== 'string' || typeof target !== 'string' || !text || !isState(state)) return undefined;
  if (!isTime(savedMs) || !isTime(tries) || !isTime(nextMs)) return undefined;
  return { id, target, sealed: text, savedMs, tries, nextMs, lease: readLease(lease), state };
}

const EMPTY: Readonly<Record<keyof OutboxRecord, unknown>> = {
  id: undefined,
  target: undefined,
  sealed: undefined,
  savedMs: undefined,
  tries: undefined,
  nextMs: undefined,
  lease: undefined,
  state: undefined,
};

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isState = (value: unknown): value is ItemState => typeof value === 'string' && STATES.includes(value);

function readLease(value: unknown): Lease | undefined {
  if (typeof value !== 'object' || value === null || !('owner' in value) || !('untilMs' in value))
    return undefined;
  const { owner, untilMs } = value;
  return typeof owner === 'string' && isTime(untilMs) ? { owner, untilMs } : undefined;
}
