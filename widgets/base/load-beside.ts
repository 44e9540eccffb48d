import { beside } from './beside.ts';
import type { FurtherFiles } from './page-global.ts';
import { page } from './trusted-types.ts';

const PATIENCE_MS = 8000;

/**
 * What `amparo-<name>.js` brings: at once where a script of the page holds it, else from beside this script, and only with the
 * hash that this script carries. `undefined` when it cannot be had.
 */
export function loadBeside<Name extends keyof FurtherFiles>(
  name: Name,
  integrity: string,
): Promise<FurtherFiles[Name] | undefined> {
  const arrived = (): FurtherFiles[Name] | undefined => page.further.get(AMPARO_VERSION)?.[name];
  const address = beside(`amparo-${name}.js`);
  if (arrived() || !address) return Promise.resolve(arrived());
  page.scripts.add(address);
  const script = document.createElement('script');
  script.integrity = integrity;
  // Anonymous, as the integrity of another host's file demands.
  script.crossOrigin = '';
  Reflect.set(script, 'src', page.policy ? page.policy.createScriptURL(address) : address);
  return new Promise((resolve) => {
    const done = (): void => {
      script.remove();
      resolve(arrived());
    };
    script.onload = done;
    script.onerror = done;
    setTimeout(done, PATIENCE_MS);
    document.head.append(script);
  });
}
