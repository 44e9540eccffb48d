/**
 * Runs all sides in each round, each round beginning with another one, so that what slows the machine down slows all; the first
 * `warmUps` rounds are not counted. A side that throws is asked no more: its reason stands in place of its samples.
 */
export async function inTurns<Sample>(
  rounds: number,
  sides: readonly (() => Promise<Sample>)[],
  warmUps = 1,
): Promise<readonly (readonly Sample[] | string)[]> {
  const samples: (Sample[] | string)[] = sides.map(() => []);
  for (let round = 0; round < rounds + warmUps; round += 1)
    for (let turn = 0; turn < sides.length; turn += 1) {
      const place = (turn + round) % sides.length;
      const [side, taken] = [sides[place], samples[place]];
      if (!side || !taken || typeof taken === 'string') continue;
      try {
        const sample = await side();
        if (round >= warmUps) taken.push(sample);
      } catch (error) {
        samples[place] = reasonOf(error);
      }
    }
  return samples;
}

/** The line of an error that says what is wrong. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => /error/i.test(line)) ?? text.split('\n')[0] ?? '';
}
