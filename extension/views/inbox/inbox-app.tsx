import { useState } from 'preact/hooks';
import type { Identity } from '../../../shared/crypto/age/identity.ts';
import { type KeptKey, keepKey } from '../../../shared/forms/inbox/kept-inbox.ts';
import type { Stored } from '../../../shared/storage/stored.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInboxWords } from './inbox-words.ts';
import { MakeKey } from './make-key.tsx';
import { OpenInbox } from './open-inbox.tsx';
import { Recovery } from './recovery.tsx';
import { Unlock } from './unlock.tsx';
import { useIdle } from './use-idle.ts';

/** As long as somebody may have left the desk; milliseconds. */
const IDLE_MS = 5 * 60_000;

/** The inbox: make a key, prove that the paper brings it back, unlock, read. The secret key is in this page's memory alone, until it locks. */
export function InboxApp({ stored }: { readonly stored: Stored<KeptKey | undefined> }) {
  const { t } = useInboxWords();
  const [key, setKey] = useState(stored.ok ? stored.value : undefined);
  const [identity, setIdentity] = useState<Identity>();
  const [trouble, setTrouble] = useState(stored.ok ? '' : t('inbox.not-read'));
  const lock = (): void => setIdentity(undefined);
  useIdle(identity === undefined ? undefined : IDLE_MS, lock);
  const keep = async (next: KeptKey): Promise<boolean> => {
    const kept = await keepKey(next);
    setTrouble(kept.ok ? '' : t('inbox.not-kept'));
    if (kept.ok) setKey(next);
    return kept.ok;
  };
  const made = async (own: Identity, locked: string, proven: boolean): Promise<void> => {
    if (await keep({ locked, recipient: own.recipient, proven })) setIdentity(own);
  };
  const wiped = (): void => {
    setIdentity(undefined);
    setKey(undefined);
  };
  return (
    <>
      <header class="top">
        <span class="brand" lang="es">
          <Icon name="shelter" />
          Amparo
        </span>
        {identity && (
          <button type="button" class="plain" onClick={lock}>
            {t('inbox.lock')}
          </button>
        )}
      </header>
      <main class="inbox">
        {trouble && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        {stored.ok && !key && <MakeKey onMade={made} />}
        {key && !identity && <Unlock kept={key} onUnlocked={setIdentity} onWiped={wiped} />}
        {key && identity && !key.proven && (
          <Recovery identity={identity} onProven={() => keep({ ...key, proven: true })} />
        )}
        {key?.proven && identity && <OpenInbox identity={identity} onWiped={wiped} />}
      </main>
    </>
  );
}
