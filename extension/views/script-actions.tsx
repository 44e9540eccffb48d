import type { ScriptView } from '../../shared/rights/view.ts';
import { openWindow } from '../platform/card-page.ts';
import { Icon } from '../ui/icon.tsx';
import { languageIn } from '../ui/language-in.ts';
import { Outcome } from '../ui/outcome.tsx';
import { cardFile } from './card-route.ts';
import { PinButton } from './pin-button.tsx';
import { PrintButton } from './print-button.tsx';
import { usePopup } from './reader-context.ts';
import { ShareButton } from './share-button.tsx';
import { SpeakButtons } from './speak-buttons.tsx';
import { useCopy } from './use-copy.ts';

/** What can be done with a script. To copy it in English and to show it stay in sight: the words may be longer than the screen. */
export function ScriptActions({ script }: { readonly script: ScriptView }) {
  const { reader, attempt } = usePopup();
  const { t, lang, content } = reader;
  const { outcome, copy } = useCopy(script);
  const language = languageIn(lang, script.own.lang, t('rights.many-languages'));
  const show = (): Promise<boolean> =>
    attempt(openWindow(cardFile(lang, `#/show/${script.id}`)), 'popup.not-opened');
  return (
    <>
      <div class="copy">
        <button type="button" class="plain plain-first" onClick={() => copy('english')}>
          <Icon name="copy" />
          {t('rights.copy-english')}
        </button>
        <button type="button" class="plain" onClick={show}>
          <Icon name="screen" />
          {t('rights.show')}
        </button>
        <Outcome outcome={outcome && (outcome === 'failed' ? 'failed' : 'done')}>
          {outcome === 'failed'
            ? t('rights.copy-refused')
            : t(`rights.copied-${outcome ?? 'english'}`, { language })}
        </Outcome>
      </div>
      <div class="acts">
        {script.own.lang !== content.source.lang && (
          <>
            <button type="button" class="act" onClick={() => copy('own')}>
              <Icon name="copy" />
              {t('rights.copy-own', { language })}
            </button>
            <button type="button" class="act" onClick={() => copy('both')}>
              <Icon name="copy" />
              {t('rights.copy-both')}
            </button>
          </>
        )}
        <PrintButton sheet={`wallet/${script.id}`} label="rights.print-script" />
        <ShareButton script={script} />
        {!script.onlyIfTrue && <PinButton id={`script/${script.id}`} />}
        <SpeakButtons script={script} />
      </div>
    </>
  );
}
