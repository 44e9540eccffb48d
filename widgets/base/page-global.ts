import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib/index.js';

declare global {
  /** Set by the build, from package.json. */
  const AMPARO_VERSION: string;
  /** Not in TypeScript's DOM library; Firefox and Safari have it only lately. */
  var trustedTypes: TrustedTypePolicyFactory | undefined;
}

/** What all scripts of the kit on one page share, whatever their number, format or version. */
export interface PageGlobal {
  /** Version by element name, of the script that defined it. */
  readonly versions: Map<string, string>;
  /** Complaints that the console has already. */
  readonly told: Set<string>;
  /** Absent where the platform has no Trusted Types or the page's CSP refuses the policy. */
  readonly policy: Pick<TrustedTypePolicy, 'createHTML'> | undefined;
}

const KEY = Symbol.for('amparo');

/** The page's one global of ours: a symbol, so that no host script can stumble on it by name. */
export function pageGlobal(create: () => PageGlobal): PageGlobal {
  const found: unknown = Reflect.get(globalThis, KEY);
  if (isPageGlobal(found)) return found;
  const made = Object.freeze(create());
  Object.defineProperty(globalThis, KEY, { value: made });
  return made;
}

const isPageGlobal = (value: unknown): value is PageGlobal =>
  typeof value === 'object' && value !== null && 'versions' in value && 'told' in value && 'policy' in value;
