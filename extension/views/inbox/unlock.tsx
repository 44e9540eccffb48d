import { useRef, useState } from 'preact/hooks';
import { type Identity, readIdentity } from '../../../shared/crypto/age/identity.ts';
import type { KeptKey } from '../../../shared/forms/inbox/kept-record.ts';
import { onceInWorker } from '../../inbox/in-worker.ts';
import { Heading } from '../../ui/heading.tsx';
import { useInboxWords } from './inbox-words.ts';
import { SecretField } from './secret-field.tsx';
import { WipeInbox } from './wipe-inbox.tsx';

interface UnlockProps {
  readonly kept: KeptKey;
  /** It took the place of another screen: the inbox was locked, or the paper was not used. */
  readonly arrived: boolean;
  readonly onUnlocked: (identity: Identity) => void;
  /** The person has the paper, and not the passphrase. */
  readonly onLost: () => void;
  readonly onWiped: () => void;
}

/** Asks for the passphrase. Whoever lost it chooses another one with the paper. */
export function Unlock({ kept, arrived, onUnlocked, onLost, onWiped }: UnlockProps) {
  const { t } = useInboxWords();
  const [passphrase, setPassphrase] = useState('');
  // What a password manager fills in and sends in one breath is not drawn in between.
  const typed = useRef('');
  const type = (text: string): void => {
    typed.current = text;
    setPassphrase(text);
  };
  const [state, setState] = useState<'busy' | 'wrong' | 'damaged' | 'failed'>();
  const unlock = async (): Promise<typeof state> => {
    const opened = await onceInWorker('unlock', { locked: kept.locked, passphrase: typed.current });
    if (!opened.ok) return opened.reason === 'no-key' ? 'wrong' : 'damaged';
    const identity = await readIdentity(opened.text);
    if (!identity) return 'damaged';
    onUnlocked(identity);
    return undefined;
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (state === 'busy') return;
    setState('busy');
    setState(await unlock().catch(() => 'failed' as const));
  };
  return (
    <>
      <form class="inbox-form" onSubmit={submit} novalidate>
        <Heading arrived={arrived}>{t('inbox.locked-title')}</Heading>
        <p>{t('inbox.locked-lead')}</p>
        <SecretField label={t('inbox.pass')} value={passphrase} onInput={type} />
        {state && state !== 'busy' && (
          <p class="trouble" role="alert">
            {t(state === 'failed' ? 'inbox.failed' : `inbox.unlock-${state}`)}
          </p>
        )}
        <button type="submit" class="plain plain-first" aria-disabled={state === 'busy'}>
          {t(state === 'busy' ? 'inbox.working' : 'inbox.unlock')}
        </button>
        <button type="button" class="plain" onClick={onLost}>
          {t('inbox.lost')}
        </button>
      </form>
      <WipeInbox onWiped={onWiped} />
    </>
  );
}
