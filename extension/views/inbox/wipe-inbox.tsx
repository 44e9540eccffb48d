import { useState } from 'preact/hooks';
import { wipeInbox } from '../../../shared/forms/inbox/kept-inbox.ts';
import { useInboxWords } from './inbox-words.ts';

/** Says what is kept and where, and erases it with the key once that was confirmed. */
export function WipeInbox({ onWiped }: { readonly onWiped: () => void }) {
  const { t } = useInboxWords();
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const wipe = async (): Promise<void> => {
    const wiped = await wipeInbox();
    if (wiped.ok) onWiped();
    else setFailed(true);
  };
  return (
    <section aria-labelledby="wipe">
      <h2 id="wipe">{t('inbox.kept-title')}</h2>
      <p>{t('inbox.kept')}</p>
      {asked && (
        <p class="trouble" role="alert">
          {t(failed ? 'inbox.not-wiped' : 'inbox.wipe-sure')}
        </p>
      )}
      <p class="inbox-row">
        <button type="button" class="plain" onClick={asked ? wipe : () => setAsked(true)}>
          {t(asked ? 'inbox.wipe-yes' : 'inbox.wipe')}
        </button>
        {asked && (
          <button type="button" class="plain" onClick={() => setAsked(false)}>
            {t('inbox.wipe-no')}
          </button>
        )}
      </p>
    </section>
  );
}
