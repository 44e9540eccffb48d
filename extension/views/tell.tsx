import { useState } from 'preact/hooks';
import { copyPlain } from '../../shared/dom/clipboard.ts';
import { shareText, smsHref } from '../../shared/dom/share.ts';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { Outcome } from '../ui/outcome.tsx';
import { BackLink } from './back-link.tsx';
import { usePopup } from './reader-context.ts';

const MESSAGES = ['stopped', 'door', 'lawyer', 'children', 'safe'] as const;

/** A message for one's own people, ready in one tap and open to change. It goes out through the device's own messages; nothing of it stays here. */
export function Tell({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  const [chosen, setChosen] = useState<(typeof MESSAGES)[number]>('stopped');
  const [text, setText] = useState<string>();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | 'shared'>();
  const message = text ?? t(`popup.tell-${chosen}-text`);
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
    <>
      <BackLink to={{ screen: 'home' }}>{t('action.back')}</BackLink>
      <Heading arrived={arrived}>{t('popup.tell-title')}</Heading>
      <p class="lead">{t('popup.tell-lead')}</p>
      <fieldset class="options">
        <legend>{t('popup.tell-choose')}</legend>
        {MESSAGES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="message"
              checked={one === chosen}
              onChange={() => {
                setChosen(one);
                setText(undefined);
                setOutcome(undefined);
              }}
            />
            <span>{t(`popup.tell-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <span>{t('popup.tell-message')}</span>
        <textarea
          rows={6}
          dir="auto"
          autocomplete="off"
          value={message}
          onInput={(input) => setText(input.currentTarget.value)}
        />
      </label>
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
      <p class="soft">{t('popup.tell-kept')}</p>
    </>
  );
}
