import type { FurtherFiles } from './page-global.ts';
import { page } from './trusted-types.ts';

/** Puts what a further file brings where the elements of its version look for it. */
export function arrive(brought: FurtherFiles): void {
  page.further.set(AMPARO_VERSION, { ...page.further.get(AMPARO_VERSION), ...brought });
}
