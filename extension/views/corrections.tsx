import { longDate } from '../../shared/i18n/long-date.ts';
import { selectCorrections } from '../../shared/rights/select-corrections.ts';
import { Heading } from '../ui/heading.tsx';
import { Words } from '../ui/words.tsx';
import { usePopup } from './reader-context.ts';
import { WayBack } from './way-back.tsx';

/** What was wrong in earlier content and is mended. */
export function Corrections({ arrived }: { readonly arrived: boolean }) {
  const { t, lang, content } = usePopup().reader;
  const corrections = selectCorrections(content);
  return (
    <>
      <WayBack up={{ screen: 'settings' }} />
      <Heading arrived={arrived}>{t('rights.corrections')}</Heading>
      {corrections.length === 0 && <p class="lead">{t('rights.corrections-none')}</p>}
      <ul class="rows">
        {corrections.map(({ id, date, text, lang: spoken }) => (
          <li key={id} class="correction">
            <p class="soft">
              <time dateTime={date}>{longDate(date, lang)}</time>
            </p>
            <p>
              <Words lang={spoken} page={lang}>
                {text}
              </Words>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
