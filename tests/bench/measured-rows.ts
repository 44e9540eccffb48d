import { figuresOf } from './figures.ts';
import { inTurns, reasonOf } from './in-turns.ts';
import { installedVersion } from './install-peers.ts';
import type { OpenedPage } from './open-measured.ts';
import type { PeerRow } from './peer-table.ts';

interface Named {
  readonly name: string;
  readonly package?: string;
}

/** Opens all in turn, `runs` times each. What cannot be bundled or is never done is passed over, with the reason. */
export async function measuredRows<One extends Named>(
  runs: number,
  all: readonly One[],
  opener: (one: One) => Promise<() => Promise<OpenedPage>>,
): Promise<{ readonly rows: readonly PeerRow[]; readonly passedOver: readonly string[] }> {
  const ready: { readonly one: One; readonly open: () => Promise<OpenedPage> }[] = [];
  const passedOver: string[] = [];
  for (const one of all)
    try {
      ready.push({ one, open: await opener(one) });
    } catch (error) {
      passedOver.push(`${one.name}: ${reasonOf(error)}`);
    }
  const samples = await inTurns(
    runs,
    ready.map(({ open }) => open),
  );
  const rows = ready.flatMap(({ one }, place): readonly PeerRow[] => {
    const taken = samples[place] ?? [];
    if (typeof taken !== 'string') return [rowOf(one, taken)];
    passedOver.push(`${one.name}: ${taken}`);
    return [];
  });
  return { rows, passedOver };
}

function rowOf({ name, package: of }: Named, taken: readonly OpenedPage[]): PeerRow {
  const version = of && installedVersion(of);
  return {
    name,
    ...(version ? { version } : {}),
    kilobytes: Math.max(...taken.map(({ kilobytes }) => kilobytes)),
    kilobytesFirst: Math.max(...taken.map(({ kilobytesFirst }) => kilobytesFirst)),
    ms: figuresOf(taken.map(({ ms }) => ms)),
    heap: figuresOf(taken.map(({ heap }) => heap)),
  };
}
