import { longDate } from '../../shared/i18n/long-date.ts';
import type { FactView } from '../../shared/rights/view.ts';
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
            date: longDate(changing.asOf, lang),
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
          <dd>{longDate(citation.checked, lang)}</dd>
        </dl>
      </details>
    </>
  );
}
