import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Identity } from '../../../shared/crypto/age/identity.ts';
import { disputedIds } from '../../../shared/forms/inbox/disputed-ids.ts';
import { onErased } from '../../inbox/erased.ts';
import { Heading } from '../../ui/heading.tsx';
import { AddSources } from './add-sources.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EntryList, type ListView, WHOLE_LIST } from './entry-list.tsx';
import { useInboxWords } from './inbox-words.ts';
import { PublicKey } from './public-key.tsx';
import { TakeOut } from './take-out.tsx';
import { Trouble } from './trouble.tsx';
import { useEntries } from './use-entries.ts';
import { WipeInbox } from './wipe-inbox.tsx';

interface OpenInboxProps {
  readonly identity: Identity;
  readonly onWiped: () => void;
}

const isFinal = (trouble: string): boolean => trouble === 'inbox.part-damaged' || trouble === 'inbox.erased';

/** The inbox, unlocked: what came in, one of them whole, and what to do with all. */
export function OpenInbox({ identity, onWiped }: OpenInboxProps) {
  const { t } = useInboxWords();
  const { entries, trouble, again, add, note, forget } = useEntries(identity);
  const disputed = useMemo(() => disputedIds(entries ?? []), [entries]);
  const [chosen, setChosen] = useState<string>();
  const [view, setView] = useState<ListView>(WHOLE_LIST);
  const choose = (id: string): void => {
    setView({ ...view, last: id });
    setChosen(id);
  };
  const entry = entries?.find(({ id }) => id === chosen);
  const notice = trouble && <Trouble again={isFinal(trouble) ? undefined : again}>{t(trouble)}</Trouble>;
  useEffect(() => {
    const stop = new AbortController();
    onErased((extent) => extent === 'answers' && forget(), stop.signal);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    if (trouble !== 'inbox.not-kept-yet') return;
    const ask = (leaving: Event): void => leaving.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [trouble]);
  if (entry)
    return (
      <EntryDetail
        key={entry.id}
        entry={entry}
        disputed={disputed.has(entry.submission.id)}
        notice={notice}
        onBack={() => setChosen(undefined)}
        onNote={(marks) => note(entry.id, marks)}
      />
    );
  return (
    <>
      <Heading arrived>{t('inbox.title')}</Heading>
      {notice}
      {entries ? (
        <EntryList entries={entries} disputed={disputed} view={view} onView={setView} onChoose={choose} />
      ) : (
        !trouble && <p role="status">{t('inbox.opening')}</p>
      )}
      {entries && (
        <div class="inbox-pair">
          <AddSources secret={identity.secret} onFound={add} />
          <div class="inbox-part">
            <TakeOut entries={entries} recipient={identity.recipient} />
            <PublicKey recipient={identity.recipient} />
          </div>
        </div>
      )}
      <WipeInbox onWiped={onWiped} onForgotten={forget} />
    </>
  );
}
