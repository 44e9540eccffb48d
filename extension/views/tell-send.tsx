import { useState } from 'preact/hooks';
import { copyPlain } from '../../shared/dom/clipboard.ts';
import { shareText, smsHref } from '../../shared/dom/share.ts';
import { Icon } from '../ui/icon.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { usePopup } from './reader-context.ts';

/** Ways out for a message, all of them the device's own. */
export function TellSend({ message }: { readonly message: string }) {
  const { t } = usePopup().reader;
  const [outcome, setOutcome] = useState<'copied' | 'refused' | 'shared'>();
  const copy = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome((await copyPlain(message)) ? 'copied' : 'refused');
  };
  const share = async (): Promise<void> => {
    setOutcome(undefined);
    const done = await shareText(message);
    if (done !== 'cancelled') setOutcome(done === 'shared' ? 'shared' : 'refused');
  };
  return (
    <div class="acts">
      <a class="act act-wide act-first" href={smsHref(message)}>
        <Icon name="message" />
        {t('popup.tell-sms')}
      </a>
      {'share' in navigator && (
        <button type="button" class="act" onClick={share}>
          <Icon name="share" />
          {t('popup.tell-share')}
        </button>
      )}
      <button type="button" class="act" onClick={copy}>
        <Icon name="copy" />
        {t('popup.tell-copy')}
      </button>
      <Outcome outcome={outcome && (outcome === 'refused' ? 'failed' : 'done')}>
        {outcome === 'refused' ? t('rights.copy-refused') : t(`popup.tell-${outcome ?? 'copied'}`)}
      </Outcome>
    </div>
  );
}
