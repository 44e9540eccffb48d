import type { FurtherFiles } from './page-global.ts';
import { page } from './trusted-types.ts';

/** Puts what a further file brings where the elements of its version look for it. */
export function arrive(brought: FurtherFiles): void {
  // The first stays: asked for twice before it was there, a file comes twice, and the second knows nothing of what the first has drawn.
  page.further.set(AMPARO_VERSION, { ...brought, ...page.further.get(AMPARO_VERSION) });
}
