import { useEffect, useRef, useState } from 'preact/hooks';
import type { Identity } from '../../../shared/crypto/age/identity.ts';
import { keepKey, keptKey } from '../../../shared/forms/inbox/kept-inbox.ts';
import type { KeptKey } from '../../../shared/forms/inbox/kept-record.ts';
import { openKept } from '../../inbox/entry-store.ts';
import { onErased } from '../../inbox/erased.ts';
import { Icon } from '../../ui/icon.tsx';
import { useInboxWords } from './inbox-words.ts';
import { MakeKey } from './make-key.tsx';
import { OpenInbox } from './open-inbox.tsx';
import { Recovery } from './recovery.tsx';
import { Trouble } from './trouble.tsx';
import { Unlock } from './unlock.tsx';
import { useIdle } from './use-idle.ts';
import { WipeInbox } from './wipe-inbox.tsx';

/** As long as somebody may have left the desk; milliseconds. */
const IDLE_MS = 5 * 60_000;

type Stored = Awaited<ReturnType<typeof keptKey>>;

/** Where the key is damaged, only what it has sealed still tells which one it was. */
async function opensSomething({ secret }: Identity): Promise<boolean> {
  const opened = await openKept(secret);
  return !opened.ok || opened.value.batchOf.size > 0 || opened.value.damaged === 0;
}

/** The inbox: make a key, prove that the paper brings it back, unlock, read. The secret key is in this page's memory alone, until it locks. */
export function InboxApp({ found }: { readonly found: Stored }) {
  const { t } = useInboxWords();
  const [stored, setStored] = useState(found);
  const [identity, setIdentity] = useState<Identity>();
  const [unkept, setUnkept] = useState<'not-kept' | 'key-there'>();
  const [lost, setLost] = useState(false);
  const first = useRef(true);
  useEffect(() => {
    first.current = false;
  }, []);
  const lock = (): void => setIdentity(undefined);
  useIdle(identity === undefined ? undefined : IDLE_MS, lock);
  const keep = async (next: KeptKey): Promise<boolean> => {
    const kept = await keepKey(next);
    if (kept.ok && kept.value) {
      setUnkept(undefined);
      setStored({ ok: true, value: next });
      return true;
    }
    setUnkept(kept.ok ? 'key-there' : 'not-kept');
    if (kept.ok) setStored(await keptKey());
    return false;
  };
  const made = async (own: Identity, locked: string, proven: boolean): Promise<void> => {
    if (!(await keep({ locked, recipient: own.recipient, proven }))) return;
    setLost(false);
    setIdentity(own);
  };
  const wiped = (): void => {
    setIdentity(undefined);
    setLost(false);
    setStored({ ok: true, value: undefined });
  };
  useEffect(() => {
    const stop = new AbortController();
    onErased((extent) => extent === 'all' && wiped(), stop.signal);
    return () => stop.abort();
  }, []);
  const kept = stored.ok ? stored.value : undefined;
  const key = kept === 'damaged' ? undefined : kept;
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
        {unkept && <Trouble>{t(`inbox.${unkept}`)}</Trouble>}
        {!stored.ok && (
          <Trouble again={() => keptKey().then(setStored)}>{t(`inbox.not-read-${stored.trouble}`)}</Trouble>
        )}
        {kept === 'damaged' && <Trouble>{t('inbox.key-damaged')}</Trouble>}
        {stored.ok && !key && (
          <MakeKey
            paperAlone={kept === 'damaged'}
            arrived={!first.current}
            fits={kept === 'damaged' ? opensSomething : undefined}
            onMade={made}
          />
        )}
        {(kept === 'damaged' || (!stored.ok && stored.trouble === 'damaged')) && (
          <WipeInbox onWiped={wiped} />
        )}
        {key && !identity && lost && (
          <>
            <MakeKey
              paperAlone
              arrived
              fits={async ({ recipient }) => recipient === key.recipient}
              onMade={made}
            />
            <button type="button" class="plain" onClick={() => setLost(false)}>
              {t('inbox.lost-not')}
            </button>
          </>
        )}
        {key && !identity && !lost && (
          <Unlock
            kept={key}
            arrived={!first.current}
            onUnlocked={setIdentity}
            onLost={() => setLost(true)}
            onWiped={wiped}
          />
        )}
        {key && identity && !key.proven && (
          <Recovery identity={identity} onProven={() => keep({ ...key, proven: true })} />
        )}
        {key?.proven && identity && <OpenInbox identity={identity} onWiped={wiped} />}
      </main>
    </>
  );
}
