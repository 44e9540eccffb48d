import { useEffect, useRef, useState } from 'preact/hooks';
import type { Identity } from '../../../shared/crypto/age/identity.ts';
import { qrSvg } from '../../../shared/dom/qr.ts';
import { saveFile } from '../../../shared/dom/save-file.ts';
import { typedSecret, typingGroups } from '../../inbox/typed-secret.ts';
import { Heading } from '../../ui/heading.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useInboxWords } from './inbox-words.ts';
import { KeyField } from './key-field.tsx';

interface RecoveryProps {
  readonly identity: Identity;
  readonly onProven: () => Promise<boolean>;
}

/** The secret key for paper, and the proof that the paper brings it back: before that, nothing is to be sealed for it. */
export function Recovery({ identity, onProven }: RecoveryProps) {
  const { t } = useInboxWords();
  const code = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    const drawn = qrSvg(identity.secret);
    if (drawn) code.current?.replaceChildren(drawn);
  }, [identity]);
  const prove = async (event: Event): Promise<void> => {
    event.preventDefault();
    const same = typedSecret(typed) === identity.secret;
    setWrong(!same);
    if (same) await onProven();
  };
  const text = [
    t('inbox.sheet-title'),
    t('inbox.sheet-warning'),
    `${t('inbox.public')}\n${identity.recipient}`,
    `${t('inbox.secret')}\n${identity.secret}`,
    t('inbox.sheet-use'),
  ].join('\n\n');
  return (
    <>
      <div class="print-how">
        <Heading arrived>{t('inbox.sheet-title')}</Heading>
        <p>{t('inbox.sheet-lead')}</p>
      </div>
      <section class="recovery" aria-label={t('inbox.sheet-title')}>
        <p>{t('inbox.sheet-warning')}</p>
        <div class="recovery-code" ref={code} role="img" aria-label={t('inbox.sheet-code')} />
        <h2>{t('inbox.secret')}</h2>
        <p class="letters" dir="ltr">
          AGE-SECRET-KEY-1 {typingGroups(identity.secret)}
        </p>
        <h2>{t('inbox.public')}</h2>
        <p class="letters" dir="ltr">
          {identity.recipient}
        </p>
        <p>{t('inbox.sheet-use')}</p>
      </section>
      <div class="print-how">
        <p class="inbox-row">
          <button type="button" class="plain plain-first" onClick={() => window.print()}>
            <Icon name="print" />
            {t('inbox.sheet-print')}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => saveFile('amparo-inbox-recovery.txt', 'text/plain', text)}
          >
            {t('inbox.sheet-save')}
          </button>
        </p>
      </div>
      <form class="inbox-form print-how" onSubmit={prove} novalidate>
        <h2>{t('inbox.prove-title')}</h2>
        <p id="prove-lead">{t('inbox.prove-lead')}</p>
        <KeyField label={t('inbox.secret')} value={typed} onInput={setTyped} describedBy="prove-lead" />
        {wrong && (
          <p class="trouble" role="alert">
            {t('inbox.prove-wrong')}
          </p>
        )}
        <button type="submit" class="plain plain-first">
          {t('inbox.prove')}
        </button>
      </form>
    </>
  );
}
