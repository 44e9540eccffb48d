import { useState } from 'preact/hooks';
import { copyBoth } from '../../shared/dom/clipboard.ts';
import { type CopyChoice, scriptText } from '../../shared/rights/script-text.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { Icon } from '../ui/icon.tsx';
import { languageIn } from '../ui/language-in.ts';
import { Outcome } from '../ui/outcome.tsx';
import { usePopup } from './reader-context.ts';

/** Copies a script in English, in the reader's language, or both, and says whether it worked. */
export function CopyButtons({ script }: { readonly script: ScriptView }) {
  const { t, lang, content } = usePopup().reader;
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const copyPart = async (choice: CopyChoice): Promise<void> => {
    // Emptied first, so that the same words are told again.
    setOutcome(undefined);
    setOutcome((await copyBoth(scriptText(script, choice))) ? 'done' : 'failed');
  };
  return (
    <div class="copy">
      <button type="button" onClick={() => copyPart('english')}>
        <Icon name="copy" />
        {t('popup.copy-officer')}
      </button>
      {script.own.lang !== content.source.lang && (
        <>
          <button type="button" onClick={() => copyPart('own')}>
            {t('popup.copy-own', { language: languageIn(lang, script.own.lang) })}
          </button>
          <button type="button" onClick={() => copyPart('both')}>
            {t('popup.copy-both')}
          </button>
        </>
      )}
      <Outcome outcome={outcome}>{t(outcome === 'failed' ? 'popup.copy-refused' : 'popup.copied')}</Outcome>
    </div>
  );
}
