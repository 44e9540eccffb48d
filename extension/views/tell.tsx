import { useState } from 'preact/hooks';
import { asksFor, type Blanks, filledIn, refilled } from '../../shared/rights/tell-message.ts';
import { Heading } from '../ui/heading.tsx';
import { usePopup } from './reader-context.ts';
import { TellSend } from './tell-send.tsx';
import { WayBack } from './way-back.tsx';

const MESSAGES = ['stopped', 'door', 'lawyer', 'children', 'safe'] as const;

/** A message for one's own people, ready in one tap and open to change; what its blanks ask for is asked before, and left out where it is not told. Nothing of it stays here. */
export function Tell({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  const [chosen, setChosen] = useState<(typeof MESSAGES)[number]>('stopped');
  const [blanks, setBlanks] = useState<Blanks>({});
  const [text, setText] = useState<string>();
  const ready = t(`popup.tell-${chosen}-text`);
  const message = text ?? filledIn(ready, blanks);
  const fill = (label: string, value: string): void => {
    const after = { ...blanks, [label]: value };
    if (text !== undefined) setText(refilled(text, ready, blanks, after));
    setBlanks(after);
  };
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived}>{t('rights.tell-people')}</Heading>
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
              }}
            />
            <span>{t(`popup.tell-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {asksFor(ready).map((label) => (
        <label class="choice" key={label}>
          <span>{t('popup.tell-blank', { label })}</span>
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            value={blanks[label] ?? ''}
            onInput={(input) => fill(label, input.currentTarget.value)}
          />
        </label>
      ))}
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
      <TellSend key={chosen} message={message} />
      <p class="soft">{t('popup.tell-kept')}</p>
    </>
  );
}
