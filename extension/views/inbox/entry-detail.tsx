import type { ComponentChildren } from 'preact';
import { answerText } from '../../../shared/forms/answers-text.ts';
import { type Entry, stateOf } from '../../../shared/forms/inbox/entry.ts';
import { ENTRY_STATES, type Marks, NOTE_LENGTH } from '../../../shared/forms/inbox/marks.ts';
import { languageName } from '../../../shared/i18n/language-name.ts';
import { longDate } from '../../../shared/i18n/long-date.ts';
import { withoutUnseen } from '../../../shared/i18n/without-unseen.ts';
import { notedNow } from '../../inbox/noted-now.ts';
import { senderName } from '../../inbox/shown-text.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { EntrySigns } from './entry-signs.tsx';
import { useInboxWords } from './inbox-words.ts';
import { Pick } from './pick.tsx';
import { Reply } from './reply.tsx';
import { formTitle, formWords } from './shipped-forms.ts';
import { useKeptText } from './use-kept-text.ts';

interface EntryDetailProps {
  readonly entry: Entry;
  /** Another submission has the same id. */
  readonly disputed: boolean;
  /** What went wrong with keeping: it stands where one has just changed something, for the top may be out of sight. */
  readonly notice: ComponentChildren;
  readonly onBack: () => void;
  readonly onNote: (marks: Marks) => Promise<void>;
}

/** One submission whole. Whoever knows the form's keys can have written it: all of it is shown as text alone. */
export function EntryDetail({ entry, disputed, notice, onBack, onNote }: EntryDetailProps) {
  const { t, lang } = useInboxWords();
  const { submission, workBits, marks } = entry;
  const day = submission.date === '' ? [] : [longDate(submission.date, lang)];
  const words = formWords(submission.form, lang)?.fields;
  const [note, setNote, keepNote] = useKeptText(marks.note?.value ?? '', (text) =>
    onNote({ note: notedNow(text, marks.note) }),
  );
  return (
    <>
      <p>
        <button type="button" class="back inbox-back" onClick={onBack}>
          <Icon name="back" />
          {t('inbox.back')}
        </button>
      </p>
      <Heading arrived tab={t('inbox.title')}>
        <bdi>{senderName(submission)}</bdi>
      </Heading>
      <p class="soft inbox-about">
        {[
          ...day,
          formTitle(submission.form, lang),
          languageName(submission.lang),
          ...(workBits === undefined ? [] : [t('inbox.work', { bits: workBits })]),
        ].join(' · ')}
      </p>
      <EntrySigns entry={entry} disputed={disputed} />
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
      <div class="inbox-pair">
        <div class="inbox-part">
          {notice}
          <Pick
            label={t('inbox.state')}
            value={stateOf(entry)}
            options={ENTRY_STATES.map((one) => [one, t(`inbox.state-${one}`)] as const)}
            onPick={(state) => onNote({ state: notedNow(state, marks.state) })}
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
              onChange={(input) => onNote({ time: notedNow(input.currentTarget.value, marks.time) })}
            />
          </label>
        </div>
        <Reply entry={entry} />
      </div>
    </>
  );
}
