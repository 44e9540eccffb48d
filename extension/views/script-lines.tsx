import { direction } from '../../shared/i18n/direction.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { usePopup } from './reader-context.ts';

/** The officer's English and the reader's language side by side, line by line, with how the English sounds. */
export function ScriptLines({ script }: { readonly script: ScriptView }) {
  const { reader } = usePopup();
  const { own, officer } = script;
  // How the English sounds helps those who do not read English; its spelling is that of their language.
  const say = own.lang === reader.content.words.lang ? script.say : [];
  const translated = own.lang !== reader.content.source.lang;
  return (
    <div class={translated ? 'script' : 'script script-alone'}>
      <div class="pair pair-head">
        <p lang="en">English</p>
        {translated && (
          <p lang={own.lang} dir={direction(own.lang)}>
            {languageName(own.lang)}
          </p>
        )}
      </div>
      {officer.map((line, index) => (
        <div class="pair" key={line}>
          <p class="officer" lang="en" dir="ltr" translate={false}>
            {line}
          </p>
          {translated && (
            <p class="own" lang={own.lang} dir={direction(own.lang)} translate={false}>
              {own.lines[index]}
            </p>
          )}
          {say[index] && (
            <p class="sounds">
              <span class="sounds-label">{reader.t('rights.sounds')}</span>{' '}
              <span lang={own.lang} translate={false}>
                {say[index]}
              </span>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
