import { longDate } from '../../shared/i18n/long-date.ts';
import { reviewCounts } from '../../shared/rights/review-counts.ts';
import { NewerContent } from './outside/newer-content.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** Which content this is, how much of it who has read, and what was wrong in it before. */
export function AboutContent() {
  const { t, lang, content } = usePopup().reader;
  const { law, words } = reviewCounts(content);
  return (
    <section aria-labelledby="content">
      <h2 id="content">{t('popup.content-title')}</h2>
      <p>
        {t('rights.content', {
          version: content.pack.version,
          date: longDate(content.pack.published, lang),
        })}
      </p>
      <NewerContent />
      <p>{t('rights.review-law', { done: law.done, all: law.all })}</p>
      <p>{t('rights.review-words', { done: words.done, all: words.all })}</p>
      <p>
        <a class="again" href={hrefOf({ screen: 'corrections' })}>
          {t('rights.corrections')}
        </a>
      </p>
    </section>
  );
}
