import { useState } from 'preact/hooks';
import { type Identity, newIdentity, readIdentity } from '../../../shared/crypto/age/identity.ts';
import { onceInWorker } from '../../inbox/in-worker.ts';
import { passphraseStrength } from '../../inbox/passphrase-strength.ts';
import { typedSecret } from '../../inbox/typed-secret.ts';
import { Heading } from '../../ui/heading.tsx';
import { Note } from '../../ui/note.tsx';
import { useInboxWords } from './inbox-words.ts';
import { KeyField } from './key-field.tsx';
import { SecretField } from './secret-field.tsx';

interface MakeKeyProps {
  /** A key was here already, and only the paper brings it back. */
  readonly paperAlone: boolean;
  /** It took the place of another screen. */
  readonly arrived: boolean;
  /** Whether it is the key of what is kept here; absent where nothing is. */
  readonly fits?: ((identity: Identity) => Promise<boolean>) | undefined;
  readonly onMade: (identity: Identity, locked: string, proven: boolean) => Promise<void>;
}

/** Makes the key of this inbox, or takes one from its paper, and locks it with a passphrase that the person chooses. */
export function MakeKey({ paperAlone, arrived, fits, onMade }: MakeKeyProps) {
  const { t } = useInboxWords();
  const [from, setFrom] = useState<'new' | 'paper'>(paperAlone ? 'paper' : 'new');
  const [paper, setPaper] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [issue, setIssue] = useState('');
  const [busy, setBusy] = useState(false);
  const strength = passphraseStrength(passphrase);
  const make = async (): Promise<string> => {
    if (strength === 'short') return t('inbox.pass-short');
    if (passphrase !== again) return t('inbox.pass-differs');
    const identity = from === 'new' ? await newIdentity() : await readIdentity(typedSecret(paper));
    if (!identity) return t('inbox.not-a-key');
    if (fits && !(await fits(identity))) return t('inbox.other-key');
    const locked = await onceInWorker('lock', { text: identity.secret, passphrase });
    await onMade(identity, locked, from === 'paper');
    return '';
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setIssue('');
    setIssue(await make().catch(() => t('inbox.failed')));
    setBusy(false);
  };
  return (
    <form class="inbox-form" onSubmit={submit} novalidate>
      <Heading arrived={arrived}>{t(paperAlone ? 'inbox.back-title' : 'inbox.make-title')}</Heading>
      <p>{t(paperAlone ? 'inbox.back-lead' : 'inbox.make-lead')}</p>
      {!paperAlone && (
        <fieldset class="options">
          <legend>{t('inbox.make-from')}</legend>
          {(['new', 'paper'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="from" checked={from === one} onChange={() => setFrom(one)} />
              <span>{t(`inbox.make-${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {from === 'paper' && <KeyField label={t('inbox.secret')} value={paper} onInput={setPaper} />}
      <SecretField
        label={t('inbox.pass')}
        value={passphrase}
        onInput={setPassphrase}
        describedBy="pass-hint"
      />
      <p class="soft" id="pass-hint">
        {passphrase === '' ? t('inbox.pass-hint') : t(`inbox.pass-${strength}`)}
      </p>
      <SecretField label={t('inbox.pass-again')} value={again} onInput={setAgain} />
      <Note>{t('inbox.pass-lost')}</Note>
      {issue && (
        <p class="trouble" role="alert">
          {issue}
        </p>
      )}
      <button type="submit" class="plain plain-first" aria-disabled={busy}>
        {busy ? t('inbox.working') : t(from === 'new' ? 'inbox.make' : 'inbox.take')}
      </button>
    </form>
  );
}
