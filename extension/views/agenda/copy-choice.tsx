import { COPY_FORMATS } from '../../../shared/events/copy/copy-events.ts';
import { type AgendaChoices, COPY_LANGUAGES } from '../../agenda/agenda-kept.ts';
import { storeChoices } from '../../platform/stored-agenda.ts';
import { useLaterWords } from '../later-words.ts';
import { usePopup } from '../reader-context.ts';
import { copyNames } from './copy-names.ts';

interface CopyChoiceProps {
  readonly choices: AgendaChoices;
  /** The language beside the interface's. */
  readonly other: string | undefined;
}

/** In what form and words events are copied; remembered for the next time. */
export function CopyChoice({ choices, other }: CopyChoiceProps) {
  const { reader, attempt } = usePopup();
  const w = useLaterWords();
  const named = copyNames(w, reader.lang, other);
  return (
    <div class="filter-selects">
      <label class="choice">
        <span>{w('events.copy-as')}</span>
        <select
          value={choices.format}
          onChange={({ currentTarget: { value } }) => {
            const format = COPY_FORMATS.find((one) => one === value);
            if (format) attempt(storeChoices({ format }));
          }}
        >
          {COPY_FORMATS.map((format) => (
            <option key={format} value={format}>
              {w(`events.format-${format}`)}
            </option>
          ))}
        </select>
      </label>
      {other && (
        <label class="choice">
          <span>{w('events.copy-in')}</span>
          <select
            value={choices.languages}
            onChange={({ currentTarget: { value } }) => {
              const languages = COPY_LANGUAGES.find((one) => one === value);
              if (languages) attempt(storeChoices({ languages }));
            }}
          >
            {COPY_LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {named[one]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
