import publisher from 'amparo:publisher';
import { languageName } from '../../shared/i18n/language-name.ts';
import { STATES } from '../../shared/rights/state-code.ts';
import { useKeptAgenda } from './agenda/kept-agenda.ts';
import { useLaterWords } from './later-words.ts';
import { usePopup } from './reader-context.ts';

/** Everything that is kept on the device, in words. */
export function KeptList() {
  const { kept, outside } = usePopup();
  const w = useLaterWords();
  const host = publisher.pack && new URL(publisher.pack).host;
  const agenda = useKeptAgenda();
  const items = [
    kept.language && w('settings.kept-language', { language: languageName(kept.language) }),
    kept.second && w('settings.kept-second', { language: languageName(kept.second) }),
    kept.state && w('settings.kept-state', { state: STATES.get(kept.state) ?? kept.state }),
    outside?.holds === 'content' && host && w('settings.kept-pack', { host }),
    outside && host && w('settings.kept-keys', { host }),
    kept.organiser && w('settings.kept-organiser'),
    kept.pins.length > 0 && w('settings.kept-pins', { count: kept.pins.length }),
    ...agenda,
  ].filter((item) => typeof item === 'string');
  if (items.length === 0) return <p>{w('settings.kept-nothing')}</p>;
  return (
    <>
      <p>{w('settings.kept-only')}</p>
      <ul class="dots">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
