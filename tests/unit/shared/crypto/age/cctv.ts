import { inflateSync } from 'node:zlib';
import * as files from 'cctv-age';

/** One of the public test vectors of the age format (C2SP/CCTV). */
export interface Vector {
  readonly name: string;
  /** `success`, or what is wrong with the file. */
  readonly expect: string;
  readonly armored: boolean;
  readonly identities: readonly string[];
  readonly passphrases: readonly string[];
  /** SHA-256 (hex) of the plaintext. */
  readonly payload: string | undefined;
  readonly fileKey: Uint8Array<ArrayBuffer> | undefined;
  readonly body: Uint8Array<ArrayBuffer>;
}

const KNOWN = ['expect', 'payload', 'identity', 'passphrase', 'armored', 'compressed', 'file key', 'comment'];

/** Every vector. One with a heading that we do not know stops the tests: it may ask for more. */
export const VECTORS: readonly Vector[] = Object.entries(files).map(([name, bytes]) => read(name, bytes));

function read(name: string, bytes: Uint8Array): Vector {
  const whole = Buffer.from(bytes);
  const end = whole.indexOf('\n\n');
  const lines = whole
    .subarray(0, end)
    .toString()
    .split('\n')
    .map((line) => line.split(/: (.*)/, 2));
  const all = (wanted: string): string[] =>
    lines.flatMap(([key, value = '']) => (key === wanted ? [value] : []));
  const unknown = lines.filter(([key = '']) => !KNOWN.includes(key));
  if (unknown.length > 0) throw new Error(`${name}: ${unknown.join()}`);
  const rest = whole.subarray(end + 2);
  const [fileKey] = all('file key');
  return {
    name,
    expect: all('expect')[0] ?? '',
    armored: all('armored').includes('yes'),
    identities: all('identity'),
    passphrases: all('passphrase'),
    payload: all('payload')[0],
    fileKey: fileKey === undefined ? undefined : Uint8Array.from(Buffer.from(fileKey, 'hex')),
    body: Uint8Array.from(all('compressed').includes('zlib') ? inflateSync(rest) : rest),
  };
}
