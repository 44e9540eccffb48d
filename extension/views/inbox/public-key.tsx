import { useState } from 'preact/hooks';
import { copyPlain } from '../../../shared/dom/clipboard.ts';
import { Icon } from '../../ui/icon.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useInboxWords } from './inbox-words.ts';

/** The half of the key that goes into the page with the form. */
export function PublicKey({ recipient }: { readonly recipient: string }) {
  const { t } = useInboxWords();
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const copy = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome((await copyPlain(recipient)) ? 'done' : 'failed');
  };
  return (
    <details>
      <summary>{t('inbox.public')}</summary>
      <p class="letters" dir="ltr">
        {recipient}
      </p>
      <p>{t('inbox.two')}</p>
      <button type="button" class="plain" onClick={copy}>
        <Icon name="copy" />
        {t('inbox.public-copy')}
      </button>
      <Outcome outcome={outcome}>{t(outcome === 'failed' ? 'inbox.not-copied' : 'inbox.copied')}</Outcome>
    </details>
  );
}
