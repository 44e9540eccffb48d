import type { HotlineView } from '../../shared/rights/view.ts';
import { HotlineList } from './hotline-list.tsx';
import { usePopup } from './reader-context.ts';

interface NearHotlinesProps {
  /** The state's English name. */
  readonly state: string;
  readonly hotlines: readonly HotlineView[];
}

/** The lines of one state, or that there is none, so that nobody looks for it further down. */
export function NearHotlines({ state, hotlines }: NearHotlinesProps) {
  const { t } = usePopup().reader;
  if (hotlines.length === 0) return <p>{t('popup.hotlines-none', { state })}</p>;
  return (
    <section aria-labelledby="lines-near">
      <h2 id="lines-near">{t('popup.hotlines-in', { state })}</h2>
      <HotlineList heading="h3" hotlines={hotlines} />
    </section>
  );
}
