import type { ScriptView } from '../../../shared/rights/view.ts';
import { Heading } from '../../ui/heading.tsx';
import { Words } from '../../ui/words.tsx';
import { cardFile } from '../card-route.ts';
import type { Reader } from '../reader.ts';

/** Says why there is no door sign of a script, and leads to what can be printed. */
export function NoSign({ reader, script }: { readonly reader: Reader; readonly script: ScriptView }) {
  const { t, lang } = reader;
  return (
    <main>
      <Heading arrived={false}>{t('popup.sign-none')}</Heading>
      <p>{t('popup.sign-none-more')}</p>
      <ul class="sign-ways">
        <li>
          <a href={cardFile(lang, '#/print/door-sign/door')}>{t('popup.sign-door')}</a>
        </li>
        <li>
          <a href={cardFile(lang, `#/print/wallet/${script.id}`)}>
            {t('rights.print-script')}:{' '}
            <Words lang={script.lang} page={lang}>
              {script.title}
            </Words>
          </a>
        </li>
      </ul>
    </main>
  );
}
