import type { FactView } from '../../shared/rights/view.ts';
import { longDate } from '../ui/long-date.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';

/** Who a right is for, what law it stands on, when that was last checked, and whether it is changing. */
export function FactSource({ fact }: { readonly fact: FactView }) {
  const { reader } = usePopup();
  const { t, lang } = reader;
  const { changing, citation } = fact;
  return (
    <>
      {changing && (
        <p class="fact-changing">
          {t(changing.expired ? 'rights.expired' : 'rights.changing', {
            date: longDate(lang, changing.asOf),
          })}
        </p>
      )}
      <details>
        <summary>{t('rights.source')}</summary>
        <dl>
          {fact.who && (
            <>
              <dt>{t('rights.who')}</dt>
              <dd>
                <Words lang={fact.lang} page={lang}>
                  {fact.who}
                </Words>
              </dd>
            </>
          )}
          <dt>{t('rights.authority')}</dt>
          <dd lang="en">{fact.authority.join('; ')}</dd>
          <dt>{t('rights.read-it')}</dt>
          <dd>
            <OutsideLink href={citation.url}>
              <span lang="en">{citation.label}</span>
            </OutsideLink>
          </dd>
          <dt>{t('rights.checked')}</dt>
          <dd>{longDate(lang, citation.checked)}</dd>
        </dl>
      </details>
    </>
  );
}
