import chapter from 'amparo:form/chapter';
import individual from 'amparo:form/individual';
import { useState } from 'preact/hooks';
import { answerText, definitionText } from '../../../shared/forms/answers-text.ts';
import {
  ENTRY_STATES,
  type Entry,
  type Marks,
  NOTE_LENGTH,
  stateOf,
} from '../../../shared/forms/inbox/entry.ts';
import { languageName } from '../../../shared/i18n/language-name.ts';
import { longDate } from '../../../shared/i18n/long-date.ts';
import { withoutUnseen } from '../../../shared/i18n/without-unseen.ts';
import { senderName } from '../../inbox/shown-text.ts';
import { Heading } from '../../ui/heading.tsx';
import { useInboxWords } from './inbox-words.ts';
import { Pick } from './pick.tsx';
import { Reply } from './reply.tsx';

interface EntryDetailProps {
  readonly entry: Entry;
  readonly onBack: () => void;
  readonly onNote: (marks: Marks) => Promise<void>;
}

/** One submission whole. Whoever knows the form's keys can have written it: all of it is shown as text alone. */
export function EntryDetail({ entry, onBack, onNote }: EntryDetailProps) {
  const { t, lang } = useInboxWords();
  const { submission, workBits, marks } = entry;
  const [note, setNote] = useState(marks.note?.value ?? '');
  const definition = [individual, chapter].find(({ id }) => id === submission.form);
  const words = definition && definitionText(definition, lang).fields;
  const now = <T,>(value: T) => ({ value, atMs: Date.now() });
  const keepNote = (): void => {
    if (note !== (marks.note?.value ?? '')) void onNote({ note: now(note) });
  };
  return (
    <>
      <p>
        <button
          type="button"
          class="plain"
          onClick={() => {
            keepNote();
            onBack();
          }}
        >
          {t('inbox.back')}
        </button>
      </p>
      <Heading arrived>
        <bdi>{senderName(submission)}</bdi>
      </Heading>
      <p class="soft">
        {longDate(submission.date, lang)} · {submission.form} · {languageName(submission.lang)} ·{' '}
        {t('inbox.work', { bits: workBits })}
      </p>
      <dl class="inbox-answers">
        {Object.entries(submission.answers).map(([name, answer]) => (
          <div key={name}>
            <dt>{words?.[name]?.label ?? name}</dt>
            <dd>
              <bdi>{withoutUnseen(answerText(words?.[name], answer, lang))}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div class="inbox-form">
        <Pick
          label={t('inbox.state')}
          value={stateOf(entry)}
          options={ENTRY_STATES.map((one) => [one, t(`inbox.state-${one}`)] as const)}
          onPick={(state) => onNote({ state: now(state) })}
        />
        <label class="choice">
          <span>{t('inbox.note')}</span>
          <textarea
            rows={3}
            autocomplete="off"
            maxLength={NOTE_LENGTH}
            value={note}
            onInput={(input) => setNote(input.currentTarget.value)}
            onBlur={keepNote}
          />
        </label>
        <label class="choice">
          <span>{t('inbox.time')}</span>
          <input
            type="datetime-local"
            value={marks.time?.value ?? ''}
            onChange={(input) => onNote({ time: now(input.currentTarget.value) })}
          />
        </label>
      </div>
      <Reply entry={entry} />
    </>
  );
}
