import { openTab } from '../platform/card-page.ts';
import { keepOrganiser } from '../platform/kept.ts';
import { Tick } from '../ui/tick.tsx';
import { useLaterWords } from './later-words.ts';
import { usePopup } from './reader-context.ts';

/** Switches on what only organisers need; nothing of it is there before. The inbox has a page of its own. */
export function OrganiserSettings() {
  const { kept, attempt } = usePopup();
  const w = useLaterWords();
  return (
    <section>
      <fieldset class="options">
        <legend>{w('settings.organiser-title')}</legend>
        <Tick checked={kept.organiser === true} onChange={(on) => attempt(keepOrganiser(on))}>
          {w('settings.organiser')}
        </Tick>
        <p class="soft">{w('settings.organiser-more')}</p>
      </fieldset>
      {kept.organiser && (
        <button
          type="button"
          class="plain"
          onClick={() => attempt(openTab('inbox.html'), 'popup.not-opened')}
        >
          {w('settings.inbox')}
        </button>
      )}
    </section>
  );
}
