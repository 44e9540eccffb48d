import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib/index.js';
import type { CalendarParts } from './calendar-parts.ts';
import type { FormParts } from './form-parts.ts';
import type { Tools } from './tools.ts';

declare global {
  /** Set by the build, from package.json. */
  const AMPARO_VERSION: string;
  /** Not in TypeScript's DOM library; Firefox and Safari have it only lately. */
  var trustedTypes: TrustedTypePolicyFactory | undefined;
}

/** What the further files bring, `amparo-tools.js`, `amparo-calendar.js` and `amparo-form.js`. */
export interface FurtherFiles {
  readonly tools?: Tools;
  readonly calendar?: CalendarParts;
  readonly form?: FormParts;
}

/** What all scripts of the kit on one page share, whatever their number, format or version. */
export interface PageGlobal {
  /** Version by element name, of the script that defined it. */
  readonly versions: Map<string, string>;
  /** Complaints that the console has already. */
  readonly told: Set<string>;
  /** All that the policy lets pass as a script: each copy of the kit adds the addresses of its own further files, as two copies may lie in two folders. */
  readonly scripts: Set<string>;
  /** Absent where the platform has no Trusted Types or the page's CSP refuses the policy. */
  readonly policy: Pick<TrustedTypePolicy, 'createHTML' | 'createScriptURL'> | undefined;
  /** By version, once such a file or a script with it inside has run. */
  readonly further: Map<string, FurtherFiles>;
}

const KEY = Symbol.for('amparo');

/** The page's one global of ours: a symbol, so that no host script can stumble on it by name. */
export function pageGlobal(create: () => PageGlobal): PageGlobal {
  const found: unknown = Reflect.get(globalThis, KEY);
  if (isPageGlobal(found)) return found;
  const value = Object.freeze(create());
  Object.defineProperty(globalThis, KEY, { value });
  return value;
}

const isPageGlobal = (value: unknown): value is PageGlobal => value instanceof Object && 'told' in value;
