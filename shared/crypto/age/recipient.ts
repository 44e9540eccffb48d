import { fromBech32 } from './bech32.ts';

const KEY_BYTES = 32;

/** Somebody who can open what is sealed: the public half of an X25519 key, `age1` and 58 characters. */
export interface Recipient {
  readonly text: string;
  readonly key: Uint8Array<ArrayBuffer>;
}

/** Reads one recipient as the `age` command prints it: lower case, nothing around it. `undefined` for whatever else, other kinds of age keys too. */
export function readRecipient(text: string): Recipient | undefined {
  const key = fromBech32(text, 'age');
  return key?.byteLength === KEY_BYTES ? { text, key } : undefined;
}
