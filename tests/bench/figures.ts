/** Milliseconds of several runs: the middle one, the middle half and the ends. */
export interface Figures {
  readonly runs: number;
  readonly median: number;
  /** From the first to the third quartile. */
  readonly spread: readonly [number, number];
  readonly least: number;
  readonly most: number;
}

export interface Comparison {
  readonly name: string;
  readonly ours: Figures;
  readonly peerName: string;
  readonly peer: Figures;
  /** Our median over the peer's. */
  readonly ratio: number;
  /** The highest ratio that design allows. */
  readonly budget: number;
  /** What exactly is measured, from where to where. */
  readonly note: string;
}

/** Throws on an empty list: a benchmark that measured nothing has failed. */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    runs: sorted.length,
    median: quantile(sorted, 0.5),
    spread: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    least: quantile(sorted, 0),
    most: quantile(sorted, 1),
  };
}

/** Linear between the two nearest values of a sorted list. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('no run was measured');
  return round(below + (above - below) * (place - Math.floor(place)));
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Runs both sides in turn, so that what slows the machine down slows both; the first `warmUps` rounds are not counted. */
export async function interleaved(
  rounds: number,
  ours: () => Promise<number>,
  peer: () => Promise<number>,
  warmUps = 2,
): Promise<{ readonly ours: Figures; readonly peer: Figures; readonly ratio: number }> {
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds + warmUps; round += 1) {
    const both = round % 2 === 0 ? [await ours(), await peer()] : [await peer(), await ours()].reverse();
    const [own = Number.NaN, other = Number.NaN] = both;
    if (round < warmUps) continue;
    times.ours.push(own);
    times.peer.push(other);
  }
  const [own, other] = [figuresOf(times.ours), figuresOf(times.peer)];
  return { ours: own, peer: other, ratio: Math.round((own.median / other.median) * 100) / 100 };
}
