import type { AgendaChoices } from '../../agenda/agenda-kept.ts';
import { storeChoices } from '../../platform/stored-agenda.ts';
import { askWorker } from '../../platform/worker-tasks.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';

/** What the browser may show of events outside of this window; nothing that others could read unless the person wants it. */
export function AgendaSettings({ choices }: { readonly choices: AgendaChoices }) {
  const { attempt } = usePopup();
  const w = useLaterWords();
  const change = (changed: Partial<AgendaChoices>): Promise<boolean> =>
    attempt(storeChoices(changed)).then((kept) => kept && askWorker({ task: 'settle' }));
  return (
    <fieldset class="options">
      <legend>{w('events.seen')}</legend>
      <label>
        <input
          type="checkbox"
          checked={choices.badge}
          onChange={(box) => change({ badge: box.currentTarget.checked })}
        />
        <span>{w('events.badge')}</span>
      </label>
      <label>
        <input
          type="checkbox"
          checked={choices.titles}
          onChange={(box) => change({ titles: box.currentTarget.checked })}
        />
        <span>{w('events.titles')}</span>
      </label>
    </fieldset>
  );
}
