/** The constants of FIPS 180-4, 4.2.2 and 5.3.3, worked out as it defines them: fractions of the roots of the first primes. */
const primes = Array.from({ length: 310 }, (_, at) => at + 2).filter((number, _, all) =>
  all.every((other) => other >= number || number % other !== 0),
);
const fraction = (root: number): number => (root % 1) * 2 ** 32;
const ROUNDS = 64;
const ROUND = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

export const BLOCK_BYTES = 64;

/**
 * The first 32 bits of the SHA-256 of one block of 64 bytes, padding and length in it: what a proof of work needs, many times
 * faster than from Web Crypto, which must ask another thread each time. For nothing that has to be kept secret.
 */
export function sha256Start(block: DataView): number {
  const words = new Int32Array(ROUNDS);
  for (let at = 0; at < 16; at += 1) words[at] = block.getInt32(4 * at);
  for (let at = 16; at < ROUNDS; at += 1) {
    const [early, late] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[at] = (words[at - 16] ?? 0) + first + (words[at - 7] ?? 0) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = START;
  for (let at = 0; at < ROUNDS; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const mixed =
      h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (ROUND[at] ?? 0) + (words[at] ?? 0);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const spread = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = (d + mixed) | 0;
    d = c;
    c = b;
    b = a;
    a = (mixed + spread) | 0;
  }
  return (a + (START[0] ?? 0)) | 0;
}
