import { useEffect, useRef } from 'preact/hooks';
import { scriptText } from '../../shared/rights/script-text.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { Icon } from '../ui/icon.tsx';
import { usePopup } from './reader-context.ts';

/** Hands a script on: as a drawn code, through the device's own sheet, or as a text message. */
export function ShareButton({ script }: { readonly script: ScriptView }) {
  const { reader, attempt } = usePopup();
  const { t } = reader;
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const share = async (): Promise<void> => {
    const { openShare } = await import('../../shared/dom/share-panel.ts');
    const { plain } = scriptText(script, 'both');
    await openShare(document.body, { title: script.title, plain }, t, stop.current.signal);
  };
  return (
    <button type="button" class="act" onClick={() => attempt(share(), 'popup.not-opened')}>
      <Icon name="share" />
      {t('rights.share')}
    </button>
  );
}
