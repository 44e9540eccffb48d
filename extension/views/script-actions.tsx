import type { ScriptView } from '../../shared/rights/view.ts';
import { openWindow } from '../platform/card-page.ts';
import { Icon } from '../ui/icon.tsx';
import { cardFile } from './card-route.ts';
import { PinButton } from './pin-button.tsx';
import { PrintButton } from './print-button.tsx';
import { usePopup } from './reader-context.ts';
import { ShareButton } from './share-button.tsx';
import { SpeakButtons } from './speak-buttons.tsx';

/** What can be done with a script besides copying it. */
export function ScriptActions({ script }: { readonly script: ScriptView }) {
  const { reader, attempt } = usePopup();
  const { t, lang } = reader;
  return (
    <div class="acts">
      <button
        type="button"
        class="act act-wide"
        onClick={() => attempt(openWindow(cardFile(lang, `#/show/${script.id}`)), 'popup.not-opened')}
      >
        <Icon name="screen" />
        {t('rights.show')}
      </button>
      <SpeakButtons script={script} />
      <PrintButton sheet={`wallet/${script.id}`} label="rights.print-script" />
      <ShareButton script={script} />
      {!script.onlyIfTrue && <PinButton id={`script/${script.id}`} />}
    </div>
  );
}
