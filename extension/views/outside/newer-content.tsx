import publisher from 'amparo:publisher';
import { useState } from 'preact/hooks';
import { Outcome } from '../../ui/outcome.tsx';
import { usePopup } from '../reader-context.ts';
import { lookForNewer } from './look-for-newer.ts';
import type { Look } from './outside-content.ts';

/** Where newer content comes from: a button that says what it sends, or that this copy names no place. */
export function NewerContent() {
  const { reader, outside } = usePopup();
  const { t, lang } = reader;
  const [told, setTold] = useState<Look | 'waiting'>();
  if (!publisher.pack) return <p>{t('popup.newer-unset')}</p>;
  const host = new URL(publisher.pack).host;
  const look = async (): Promise<void> => {
    setTold('waiting');
    setTold(await lookForNewer());
  };
  const found = told === 'waiting' ? undefined : told;
  return (
    <>
      {outside?.fromOutside && <p>{t('popup.newer-from', { host })}</p>}
      {outside?.trouble && <p class="trouble">{outside.trouble(lang)}</p>}
      <p>{t('popup.newer-sends', { host })}</p>
      <p>
        <button type="button" class="plain" disabled={told === 'waiting'} onClick={look}>
          {t('popup.newer-look')}
        </button>
      </p>
      <Outcome outcome={found && (found.outcome === 'refused' ? 'failed' : 'done')}>
        {found && found.outcome !== 'taken' ? found.tell(lang) : t('popup.newer-taken')}
      </Outcome>
    </>
  );
}
