import { useState } from 'preact/hooks';
import { copyBoth } from '../../shared/dom/clipboard.ts';
import { type CopyChoice, scriptText } from '../../shared/rights/script-text.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { Icon } from '../ui/icon.tsx';
import { languageIn } from '../ui/language-in.ts';
import { Outcome } from '../ui/outcome.tsx';
import { usePopup } from './reader-context.ts';

/** Copies a script in English, in the reader's language, or both, and says which, or that it did not work. In sight from the start: the words may be longer than the screen. */
export function CopyButtons({ script }: { readonly script: ScriptView }) {
  const { t, lang, content } = usePopup().reader;
  const [outcome, setOutcome] = useState<CopyChoice | 'failed'>();
  const language = languageIn(lang, script.own.lang, t('rights.many-languages'));
  const copyPart = async (choice: CopyChoice): Promise<void> => {
    // Emptied first, so that the same words are told again.
    setOutcome(undefined);
    setOutcome((await copyBoth(scriptText(script, choice))) ? choice : 'failed');
  };
  return (
    <div class="copy">
      <button type="button" onClick={() => copyPart('english')}>
        <Icon name="copy" />
        {t('rights.copy-english')}
      </button>
      {script.own.lang !== content.source.lang && (
        <>
          <button type="button" onClick={() => copyPart('own')}>
            {t('rights.copy-own', { language })}
          </button>
          <button type="button" onClick={() => copyPart('both')}>
            {t('rights.copy-both')}
          </button>
        </>
      )}
      <Outcome outcome={outcome && (outcome === 'failed' ? 'failed' : 'done')}>
        {outcome === 'failed'
          ? t('rights.copy-refused')
          : t(`rights.copied-${outcome ?? 'english'}`, { language })}
      </Outcome>
    </div>
  );
}
