import type { Inputs, Parts, Said, TaskKind } from './task.ts';
import workerFile from './worker.ts?worker&url';

interface ScriptPolicy {
  /** Trusted in truth; a worker takes it as it takes a text. */
  createScriptURL(url: string): string;
}
interface PolicyMaker {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): ScriptPolicy;
}

/** As a plain string, because some of TypeScript's libraries type it, and then say that a worker takes no trusted address. */
const MAKER: string = 'trustedTypes';

let policy: ScriptPolicy | undefined;

/** The one script that may run in a worker, whatever is asked for; the policy's name stands in the manifest. */
function workerUrl(): string {
  const trustedTypes: PolicyMaker | undefined = Reflect.get(globalThis, MAKER);
  policy ??= trustedTypes?.createPolicy('amparo-inbox', { createScriptURL: () => workerFile });
  return policy?.createScriptURL('') ?? workerFile;
}

/**
 * Does a task in a worker of its own, which ends with it, so that no key stays in one; tells its parts as they come. Rejects where
 * the worker fails, or the signal ends it.
 */
export function inWorker<K extends TaskKind>(
  kind: K,
  input: Inputs[K],
  tell: (parts: readonly Parts[K][]) => void,
  signal?: AbortSignal,
): Promise<void> {
  const worker = new Worker(workerUrl(), { type: 'module' });
  return new Promise<void>((done, failed) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Said<K>>) => {
      if ('done' in data) done();
      else tell(data.parts);
    });
    worker.addEventListener('error', () => failed(new Error('the worker failed')));
    signal?.addEventListener('abort', () => failed(new Error('ended')), { once: true });
    worker.postMessage({ kind, ...input });
  }).finally(() => worker.terminate());
}

/** The same for a task that has one part. */
export async function onceInWorker<K extends TaskKind>(kind: K, input: Inputs[K]): Promise<Parts[K]> {
  const found: Parts[K][] = [];
  await inWorker(kind, input, (parts) => found.push(...parts));
  const [part] = found;
  if (part === undefined) throw new Error('the worker said nothing');
  return part;
}
