import type { Entry } from '../../../shared/forms/inbox/entry.ts';
import { proofOf } from '../../inbox/proof-of-work.ts';
import { Note } from '../../ui/note.tsx';
import { useInboxWords } from './inbox-words.ts';

/** What an organiser should know before believing a submission. */
export function EntrySigns({ entry, disputed }: { readonly entry: Entry; readonly disputed: boolean }) {
  const { t } = useInboxWords();
  return (
    <>
      {disputed && <Note>{t('inbox.disputed')}</Note>}
      {entry.clear && <Note>{t('inbox.clear')}</Note>}
      {proofOf(entry) === 'wrong' && <Note>{t('inbox.work-wrong')}</Note>}
    </>
  );
}
