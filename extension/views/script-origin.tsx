import { longDate } from '../../shared/i18n/long-date.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { usePopup } from './reader-context.ts';

/** The short source and the date that leave the screen with every copy. */
export function ScriptOrigin({ script }: { readonly script: ScriptView }) {
  const { t, lang } = usePopup().reader;
  return (
    <p class="as-of">
      {script.source && (
        <>
          <span lang="en">{script.source}</span>
          {' · '}
        </>
      )}
      {t('rights.as-of', { date: longDate(script.asOf, lang) })}
    </p>
  );
}
