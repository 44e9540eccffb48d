import { useState } from 'preact/hooks';
import { wipeBatches, wipeInbox } from '../../../shared/forms/inbox/kept-inbox.ts';
import { type Erased, tellErased } from '../../inbox/erased.ts';
import { useInboxWords } from './inbox-words.ts';

interface WipeInboxProps {
  readonly onWiped: () => void;
  /** The answers are erased, the key is still there. Without it, that is not offered. */
  readonly onForgotten?: () => void;
}

/** Says what is kept and where, and erases the answers, or all of it with the key, once that was confirmed. */
export function WipeInbox({ onWiped, onForgotten }: WipeInboxProps) {
  const { t } = useInboxWords();
  const [asked, setAsked] = useState<Erased>();
  const [failed, setFailed] = useState(false);
  const ask = (extent: Erased | undefined): void => {
    setAsked(extent);
    setFailed(false);
  };
  const wipe = async (extent: Erased): Promise<void> => {
    const wiped = await (extent === 'all' ? wipeInbox() : wipeBatches());
    setFailed(!wiped.ok);
    if (!wiped.ok) return;
    tellErased(extent);
    setAsked(undefined);
    if (extent === 'all') onWiped();
    else onForgotten?.();
  };
  const offered: readonly Erased[] = onForgotten ? ['answers', 'all'] : ['all'];
  return (
    <section aria-labelledby="wipe" class="inbox-part inbox-alone">
      <h2 id="wipe">{t('inbox.kept-title')}</h2>
      <p>{t('inbox.kept')}</p>
      {asked && (
        <p class="trouble" role="alert">
          {t(failed ? 'inbox.not-wiped' : `inbox.wipe-sure-${asked}`)}
        </p>
      )}
      <p class="inbox-row">
        {asked ? (
          <>
            <button type="button" class="plain" onClick={() => wipe(asked)}>
              {t(`inbox.wipe-yes-${asked}`)}
            </button>
            <button type="button" class="plain" onClick={() => ask(undefined)}>
              {t('inbox.wipe-no')}
            </button>
          </>
        ) : (
          offered.map((extent) => (
            <button key={extent} type="button" class="plain" onClick={() => ask(extent)}>
              {t(`inbox.wipe-${extent}`)}
            </button>
          ))
        )}
      </p>
    </section>
  );
}
