import { type CopyChoice, scriptText } from '../../shared/rights/script-text.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { copy } from '../platform/clipboard.ts';
import { Icon } from '../ui/icon.tsx';
import { languageIn } from '../ui/language-in.ts';
import { usePopup } from './reader-context.ts';

/** Copies a script in English, in the reader's language, or both, and says whether it worked. */
export function CopyButtons({ script }: { readonly script: ScriptView }) {
  const { reader, announce } = usePopup();
  const { t } = reader;
  const copyPart = async (part: CopyChoice): Promise<void> => {
    announce('');
    const copied = await copy(scriptText(script, part));
    announce(t(copied ? 'popup.copied' : 'popup.copy-refused'));
  };
  return (
    <div class="copy">
      <button type="button" onClick={() => copyPart('english')}>
        <Icon name="copy" />
        {t('popup.copy-officer')}
      </button>
      {script.own.lang !== reader.content.source.lang && (
        <>
          <button type="button" onClick={() => copyPart('own')}>
            {t('popup.copy-own', { language: languageIn(reader.lang, script.own.lang) })}
          </button>
          <button type="button" onClick={() => copyPart('both')}>
            {t('popup.copy-both')}
          </button>
        </>
      )}
    </div>
  );
}
