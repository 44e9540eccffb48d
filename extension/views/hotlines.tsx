import { useEffect } from 'preact/hooks';
import { selectHotlineGroups } from '../../shared/rights/select-hotlines.ts';
import { STATES } from '../../shared/rights/state-code.ts';
import { Heading } from '../ui/heading.tsx';
import { HotlineGroups } from './hotline-groups.tsx';
import { hotlineHeading } from './hotline-list.tsx';
import { Missing } from './missing.tsx';
import { NearHotlines } from './near-hotlines.tsx';
import { usePopup } from './reader-context.ts';
import { StateChoice } from './state-choice.tsx';
import { WayBack } from './way-back.tsx';

interface HotlinesProps {
  /** The line that was looked for: brought into sight. */
  readonly wanted?: string;
  readonly arrived: boolean;
}

/** Everyone who can be called, those of the reader's own state first. */
export function Hotlines({ wanted, arrived }: HotlinesProps) {
  const { t, content, choice } = usePopup().reader;
  useEffect(() => {
    const heading = wanted && document.getElementById(hotlineHeading(wanted));
    if (!heading) return;
    heading.scrollIntoView({ block: 'center' });
    heading.focus({ preventScroll: true });
  }, []);
  if (wanted && !content.pack.hotlines.some(({ id }) => id === wanted)) return <Missing arrived={arrived} />;
  const hotlines = selectHotlineGroups(content, choice).flatMap((group) => group.hotlines);
  const { state } = choice;
  const near = hotlines.filter(({ coverage }) => state !== undefined && coverage.includes(state));
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived && !wanted}>{t('rights.call')}</Heading>
      <p class="lead">{t('rights.hotlines-lead')}</p>
      <StateChoice />
      {state && <NearHotlines state={STATES.get(state) ?? state} hotlines={near} />}
      <HotlineGroups heading="h2" hotlines={hotlines.filter((one) => !near.includes(one))} />
    </>
  );
}
