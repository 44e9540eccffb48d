import type { FactView } from '../../shared/rights/view.ts';
import { Note } from '../ui/note.tsx';
import { Words } from '../ui/words.tsx';
import { FactSource } from './fact-source.tsx';
import { usePopup } from './reader-context.ts';

/** The rights that a screen rests on, each with its source, and an honest word about who has read them. */
export function RightsList({ rights }: { readonly rights: readonly FactView[] }) {
  const { reader } = usePopup();
  const { t, lang } = reader;
  if (rights.length === 0) return null;
  const unread = rights.some((fact) => !fact.lawReviewed);
  const draft = rights.some((fact) => !fact.wordsReviewed);
  return (
    <section aria-labelledby="rights">
      <h2 id="rights" tabIndex={-1}>
        {t('rights.law')}
      </h2>
      {(unread || draft) && (
        <Note>
          {unread && <p>{t('rights.law-unreviewed')}</p>}
          {draft && <p>{t('rights.words-unreviewed')}</p>}
        </Note>
      )}
      <details class="more">
        <summary>{t('rights.open', { count: rights.length })}</summary>
        <ul class="facts">
          {rights.map((fact) => (
            <li key={fact.id} class="fact">
              <p class="fact-text">
                <Words lang={fact.lang} page={lang}>
                  {fact.text}
                </Words>
              </p>
              <FactSource fact={fact} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
