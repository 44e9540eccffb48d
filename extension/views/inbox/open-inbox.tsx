import { useMemo, useState } from 'preact/hooks';
import type { Identity } from '../../../shared/crypto/age/identity.ts';
import { disputedIds } from '../../../shared/forms/inbox/disputed-ids.ts';
import { Heading } from '../../ui/heading.tsx';
import { AddSources } from './add-sources.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EntryList } from './entry-list.tsx';
import { useInboxWords } from './inbox-words.ts';
import { PublicKey } from './public-key.tsx';
import { TakeOut } from './take-out.tsx';
import { useEntries } from './use-entries.ts';
import { WipeInbox } from './wipe-inbox.tsx';

interface OpenInboxProps {
  readonly identity: Identity;
  readonly onWiped: () => void;
}

/** The inbox, unlocked: what came in, one of them whole, and what to do with all. */
export function OpenInbox({ identity, onWiped }: OpenInboxProps) {
  const { t } = useInboxWords();
  const { entries, trouble, add, note, forget } = useEntries(identity);
  const disputed = useMemo(() => disputedIds(entries ?? []), [entries]);
  const [chosen, setChosen] = useState<string>();
  const entry = entries?.find(({ id }) => id === chosen);
  const notice = trouble && (
    <p class="trouble" role="alert">
      {t(trouble)}
    </p>
  );
  if (entry)
    return (
      <>
        {notice}
        <EntryDetail
          key={entry.id}
          entry={entry}
          disputed={disputed.has(entry.submission.id)}
          onBack={() => setChosen(undefined)}
          onNote={(marks) => note(entry.id, marks)}
        />
      </>
    );
  return (
    <>
      <Heading arrived>{t('inbox.title')}</Heading>
      {notice}
      {entries ? (
        <EntryList entries={entries} disputed={disputed} onChoose={setChosen} />
      ) : (
        <p role="status">{t('inbox.opening')}</p>
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
