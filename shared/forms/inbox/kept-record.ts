/** The key of this inbox as it rests on the device. */
export interface KeptKey {
  /** The secret key as an age file, locked with a passphrase. */
  readonly locked: string;
  /** The public half, `age1…`. */
  readonly recipient: string;
  /** The person has typed it from the paper once: only then may forms seal for it. */
  readonly proven: boolean;
}

/** Some submissions with what was noted about them, sealed for the key of this inbox. */
export interface KeptBatch {
  /** Tells nothing of what is in it. */
  readonly id: string;
  readonly sealed: string;
}

/** Reads what lies in the database; `undefined` for what is damaged, or was written there by others. */
export function readKeptKey(record: unknown): KeptKey | undefined {
  const { locked, recipient, proven } = fieldsOf(record);
  if (typeof locked !== 'string' || typeof recipient !== 'string' || !recipient.startsWith('age1'))
    return undefined;
  return { locked, recipient, proven: proven === true };
}

/** The same for a batch. */
export function readKeptBatch(record: unknown): KeptBatch | undefined {
  const { id, sealed } = fieldsOf(record);
  return typeof id === 'string' && typeof sealed === 'string' ? { id, sealed } : undefined;
}

const fieldsOf = (record: unknown): Readonly<Record<string, unknown>> =>
  typeof record === 'object' && record !== null ? { ...record } : {};
