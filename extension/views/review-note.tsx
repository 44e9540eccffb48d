import type { FactView } from '../../shared/rights/view.ts';
import { Note } from '../ui/note.tsx';
import { usePopup } from './reader-context.ts';

/** An honest word about who has read what a screen rests on; nothing where a lawyer and a speaker have read it all. */
export function ReviewNote({ facts }: { readonly facts: readonly FactView[] }) {
  const { t } = usePopup().reader;
  const unread = facts.some((fact) => !fact.lawReviewed);
  const draft = facts.some((fact) => !fact.wordsReviewed);
  if (!unread && !draft) return null;
  return (
    <Note>
      {unread && <p>{t('rights.law-unreviewed')}</p>}
      {draft && <p>{t('rights.words-unreviewed')}</p>}
    </Note>
  );
}
