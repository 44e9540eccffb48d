import type { AgendaChoices } from '../../agenda/agenda-kept.ts';
import { storeChoices } from '../../platform/stored-agenda.ts';
import { askWorker } from '../../platform/worker-tasks.ts';
import { Tick } from '../../ui/tick.tsx';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';

/** What the browser may show of events outside of this window; nothing that others could read unless the person wants it. */
export function AgendaSettings({ choices }: { readonly choices: AgendaChoices }) {
  const { attempt } = usePopup();
  const w = useLaterWords();
  const change = async (changed: Partial<AgendaChoices>): Promise<boolean> => {
    const kept = await attempt(storeChoices(changed));
    if (kept) void askWorker({ task: 'settle' });
    return kept;
  };
  return (
    <fieldset class="options">
      <legend>{w('events.seen')}</legend>
      <Tick checked={choices.badge} onChange={(badge) => change({ badge })}>
        {w('events.badge')}
      </Tick>
      <Tick checked={choices.titles} onChange={(titles) => change({ titles })}>
        {w('events.titles')}
      </Tick>
    </fieldset>
  );
}
