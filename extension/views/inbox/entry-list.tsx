import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Entry, stateOf } from '../../../shared/forms/inbox/entry.ts';
import { ENTRY_STATES } from '../../../shared/forms/inbox/marks.ts';
import { longDate } from '../../../shared/i18n/long-date.ts';
import { type EntryQuery, findEntries } from '../../inbox/find-entries.ts';
import { PROOFS } from '../../inbox/proof-of-work.ts';
import { senderName } from '../../inbox/shown-text.ts';
import { useInboxWords } from './inbox-words.ts';
import { Pick } from './pick.tsx';
import { formTitle } from './shipped-forms.ts';

/** What of the list is shown: it outlives the look at one of them. */
export interface ListView {
  readonly query: EntryQuery;
  /** Rows at most. */
  readonly most: number;
  /** Id of the one that was looked at last: from there one goes on. */
  readonly last?: string;
}

interface EntryListProps {
  readonly entries: readonly Entry[];
  /** Ids that several of them carry. */
  readonly disputed: ReadonlySet<string>;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly onChoose: (id: string) => void;
}

/** As many as are laid out without the page standing still. */
const AT_ONCE = 20;
const ORDERS = ['newest', 'oldest', 'name'] as const;
export const WHOLE_LIST: ListView = {
  query: { text: '', state: 'any', proof: 'any', order: 'newest' },
  most: AT_ONCE,
};

/** All that came in, to search, sort and choose from. */
export function EntryList({ entries, disputed, view, onView, onChoose }: EntryListProps) {
  const { t, lang } = useInboxWords();
  const { query, most, last } = view;
  const setQuery = (next: EntryQuery): void => onView({ ...view, query: next });
  const lastRow = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => lastRow.current?.focus(), []);
  // A date costs as much to write out as all the rest of its row.
  const days = useMemo(() => new Map<string, string>(), [lang]);
  const dayOf = (date: string): string => {
    const day = days.get(date) ?? longDate(date, lang);
    days.set(date, day);
    return day;
  };
  const found = useMemo(() => findEntries(entries, query), [entries, query]);
  if (entries.length === 0) return <p>{t('inbox.empty')}</p>;
  return (
    <section aria-label={t('inbox.title')} class="inbox-list">
      <div class="inbox-filters">
        <label class="choice">
          <span>{t('inbox.search')}</span>
          <input
            type="search"
            autocomplete="off"
            value={query.text}
            onInput={(input) => setQuery({ ...query, text: input.currentTarget.value })}
          />
        </label>
        <Pick
          label={t('inbox.state')}
          value={query.state}
          options={(['any', ...ENTRY_STATES] as const).map((one) => [one, t(`inbox.state-${one}`)] as const)}
          onPick={(state) => setQuery({ ...query, state })}
        />
        <Pick
          label={t('inbox.proof')}
          value={query.proof}
          options={(['any', ...PROOFS] as const).map((one) => [one, t(`inbox.proof-${one}`)] as const)}
          onPick={(proof) => setQuery({ ...query, proof })}
        />
        <Pick
          label={t('inbox.order')}
          value={query.order}
          options={ORDERS.map((one) => [one, t(`inbox.order-${one}`)] as const)}
          onPick={(order) => setQuery({ ...query, order })}
        />
      </div>
      <p role="status">{t('inbox.found', { count: found.length })}</p>
      <ul>
        {found.slice(0, most).map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="inbox-entry"
              ref={entry.id === last ? lastRow : null}
              onClick={() => onChoose(entry.id)}
            >
              <bdi>{senderName(entry.submission)}</bdi>
              <span class="soft">
                {[
                  ...(entry.submission.date === '' ? [] : [dayOf(entry.submission.date)]),
                  formTitle(entry.submission.form, lang),
                ].join(' · ')}
                {disputed.has(entry.submission.id) && (
                  <span class="inbox-warned"> · {t('inbox.disputed-short')}</span>
                )}
              </span>
              <span class={`chip inbox-state ${stateOf(entry)}`}>{t(`inbox.state-${stateOf(entry)}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button
          type="button"
          class="plain inbox-more"
          onClick={() => onView({ ...view, most: most + AT_ONCE })}
        >
          {t('inbox.more')}
        </button>
      )}
    </section>
  );
}
