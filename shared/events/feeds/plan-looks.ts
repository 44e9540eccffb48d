import type { Feed, Look } from './feed.ts';

/** How long after a look, good or not, a feed is looked at again by itself. */
export const AGAIN_MS = 6 * 3_600_000;

export interface LookPlan {
  readonly due: readonly Feed[];
  /** When to look again; milliseconds since 1970. Absent where nothing is looked at by itself. */
  readonly nextMs?: number;
}

/** Which feeds are to be looked at now: those alone of which the person said so. A look that lies ahead, as after a clock was set back, counts as none. */
export function planLooks(feeds: readonly Feed[], looks: ReadonlyMap<string, Look>, nowMs: number): LookPlan {
  const planned = feeds
    .filter(({ again }) => again === 'by-itself')
    .map((feed) => {
      const { atMs = 0 } = looks.get(feed.id) ?? {};
      return { feed, nextMs: atMs > nowMs ? nowMs : atMs + AGAIN_MS };
    });
  const due = planned.filter(({ nextMs }) => nextMs <= nowMs).map(({ feed }) => feed);
  if (planned.length === 0) return { due };
  const ahead = planned.map(({ nextMs }) => (nextMs <= nowMs ? nowMs + AGAIN_MS : nextMs));
  return { due, nextMs: Math.min(...ahead) };
}
