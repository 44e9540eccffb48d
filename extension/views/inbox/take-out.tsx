import { useState } from 'preact/hooks';
import { readRecipient } from '../../../shared/crypto/age/recipient.ts';
import { saveFile } from '../../../shared/dom/save-file.ts';
import type { Entry } from '../../../shared/forms/inbox/entry.ts';
import { entriesCsv } from '../../inbox/entries-csv.ts';
import { sealBatches } from '../../inbox/seal-batches.ts';
import { splitBatches } from '../../inbox/split-batches.ts';
import { useInboxWords } from './inbox-words.ts';
import { KeyField } from './key-field.tsx';

interface TakeOutProps {
  readonly entries: readonly Entry[];
  readonly recipient: string;
}

/** What leaves the inbox as a file: readable for a spreadsheet, or sealed for a colleague, who takes it in like anything else. */
export function TakeOut({ entries, recipient }: TakeOutProps) {
  const { t } = useInboxWords();
  const [colleague, setColleague] = useState('');
  const [trouble, setTrouble] = useState('');
  if (entries.length === 0) return null;
  const saveCopy = async (): Promise<void> => {
    const theirs = readRecipient(colleague.trim());
    setTrouble(theirs ? '' : 'inbox.not-public');
    if (!theirs) return;
    const sealed = await sealBatches(splitBatches(entries), [recipient, theirs.text]).catch(() => undefined);
    if (sealed) saveFile('amparo-inbox-copy.txt', 'text/plain', sealed.join('\n'));
    else setTrouble('inbox.failed');
  };
  return (
    <section aria-labelledby="out" class="inbox-part">
      <h2 id="out">{t('inbox.out-title')}</h2>
      <p>{t('inbox.csv-lead')}</p>
      <button
        type="button"
        class="plain"
        onClick={() => saveFile('amparo-inbox.csv', 'text/csv', entriesCsv(entries))}
      >
        {t('inbox.csv')}
      </button>
      <p id="copy-lead">{t('inbox.copy-lead')}</p>
      <KeyField
        label={t('inbox.copy-key')}
        value={colleague}
        onInput={setColleague}
        describedBy="copy-lead"
      />
      {trouble && (
        <p class="trouble" role="alert">
          {t(trouble)}
        </p>
      )}
      <button type="button" class="plain" onClick={saveCopy}>
        {t('inbox.copy')}
      </button>
    </section>
  );
}
