/** What people type, letter by letter: right, misspelled, in the other language, and nothing that is there. */
export const TYPED: readonly string[] = [
  ...['at my door', 'warrant', 'deportacion', 'orden firmada por un juez', 'no quiero firmar', 'interprter'],
  ...['im stoped in my car', 'hotline texas', 'escuela', 'silent', 'medicine', 'xyzzy plugh'],
];

/** An old phone beside this machine. */
export const SLOWDOWN = 4;

/** Milliseconds, the nearest rank. Throws on an empty list. */
export function percentile95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const found = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if (found === undefined) throw new Error('no keystroke was measured');
  return Math.round(found * 10) / 10;
}
