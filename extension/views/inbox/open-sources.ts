import type { Entry } from '../../../shared/forms/inbox/entry.ts';
import type { InboxSource } from '../../../shared/forms/inbox/open-source.ts';
import type { Unopened } from '../../../shared/forms/inbox/received.ts';
import { inWorker } from '../../inbox/in-worker.ts';
import type { Found } from '../../inbox/task.ts';
import { shippedForms } from './shipped-forms.ts';

/** What was found in files and pasted text. */
export interface FoundEntries {
  readonly entries: readonly Entry[];
  readonly unopened: readonly Unopened[];
}

/** Opens all that is in sources, sealed or in the clear, a colleague's copy among them; `tell` how many were looked at. Rejects where the worker fails or the signal ends it. */
export async function openSources(
  sources: readonly InboxSource[],
  secret: string,
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<FoundEntries> {
  const entries: Entry[] = [];
  const unopened: Unopened[] = [];
  const heard = (parts: readonly Found[]): void => {
    for (const found of parts)
      if (found.ok) entries.push(found.entry);
      else unopened.push(found.issue);
    tell(entries.length + unopened.length);
  };
  await inWorker('open', { sources, secret, forms: shippedForms }, heard, signal);
  return { entries, unopened };
}
