import { longDate } from '../../shared/i18n/long-date.ts';
import { type Stepped, stepLimits } from '../../shared/rights/step-limits.ts';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';

/** What the steps must not stand without, in sight; the law and its sources are under the rights. */
export function StepLimits({ view }: { readonly view: Stepped }) {
  const { t, lang } = usePopup().reader;
  const limits = stepLimits(view);
  if (limits.length === 0) return null;
  return (
    <section class="limits" aria-labelledby="limits">
      <h2 id="limits" tabIndex={-1}>
        {t('act.print-limits')}
      </h2>
      <ul class="limit-list">
        {limits.map(({ title, text, lang: spoken, changing }) => (
          <li key={text}>
            {title && (
              <strong>
                <Words lang={spoken} page={lang}>
                  {title}
                </Words>
              </strong>
            )}
            <Words lang={spoken} page={lang}>
              {text}
            </Words>
            {changing && (
              <span class="soft"> {t('rights.as-of', { date: longDate(changing.asOf, lang) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
