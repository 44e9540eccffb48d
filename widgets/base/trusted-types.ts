import { type PageGlobal, pageGlobal } from './page-global.ts';

/** The name that a page with `trusted-types` in its CSP must allow. */
const POLICY_NAME = 'amparo';

function createPolicy(scripts: ReadonlySet<string>): PageGlobal['policy'] {
  try {
    return globalThis.trustedTypes?.createPolicy(POLICY_NAME, {
      createHTML: (markup) => markup,
      createScriptURL: (url) => (scripts.has(url) ? url : ''),
    });
  } catch {
    // The CSP does not list the name. Throwing here, as Lit does, would end every script that bundles it.
    return undefined;
  }
}

export const page = pageGlobal(() => {
  const scripts = new Set<string>();
  return { versions: new Map(), told: new Set(), scripts, policy: createPolicy(scripts), further: new Map() };
});

/** Taken by each bundled copy of lit-html in place of a policy of its own (`widgets/build/lit-plugin.ts`): a second `createPolicy` of one name throws. */
export const litPolicy = page.policy;

/** False where Trusted Types are enforced and the policy was refused: then no template can be parsed. */
export function canParseTemplates(): boolean {
  if (page.policy) return true;
  try {
    document.createElement('template').innerHTML = '<!---->';
    return true;
  } catch {
    return false;
  }
}
