import { beside } from './beside.ts';
import { page } from './trusted-types.ts';

const PATIENCE_MS = 8000;

/**
 * What a further file of the kit brings: at once where a script of the page holds it, else from beside this script, and only
 * with the hash that this script carries. The file puts it into `arrived` under its version. `undefined` when it cannot be had.
 */
export function loadBeside<T>(
  file: string,
  integrity: string,
  arrived: ReadonlyMap<string, T>,
): Promise<T | undefined> {
  const there = arrived.get(AMPARO_VERSION);
  const address = beside(file);
  if (there || !address) return Promise.resolve(there);
  page.scripts.add(address);
  const script = document.createElement('script');
  script.integrity = integrity;
  // Anonymous, as the integrity of another host's file demands.
  script.crossOrigin = '';
  Reflect.set(script, 'src', page.policy ? page.policy.createScriptURL(address) : address);
  return new Promise((resolve) => {
    const done = (): void => {
      script.remove();
      resolve(arrived.get(AMPARO_VERSION));
    };
    script.onload = done;
    script.onerror = done;
    setTimeout(done, PATIENCE_MS);
    document.head.append(script);
  });
}
