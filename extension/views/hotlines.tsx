import { useEffect } from 'preact/hooks';
import { selectHotlineGroups } from '../../shared/rights/select-hotlines.ts';
import { Heading } from '../ui/heading.tsx';
import { HotlineGroups } from './hotline-groups.tsx';
import { hotlineHeading } from './hotline-list.tsx';
import { usePopup } from './reader-context.ts';
import { WayBack } from './way-back.tsx';

interface HotlinesProps {
  /** The line that was looked for: brought into sight. */
  readonly wanted?: string;
  readonly arrived: boolean;
}

/** Everyone who can be called. */
export function Hotlines({ wanted, arrived }: HotlinesProps) {
  const { t, content, choice } = usePopup().reader;
  useEffect(() => {
    const heading = wanted && document.getElementById(hotlineHeading(wanted));
    if (!heading) return;
    heading.scrollIntoView({ block: 'center' });
    heading.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived && !wanted}>{t('rights.call')}</Heading>
      <p class="lead">{t('rights.hotlines-lead')}</p>
      <HotlineGroups
        heading="h2"
        hotlines={selectHotlineGroups(content, choice).flatMap(({ hotlines }) => hotlines)}
      />
    </>
  );
}
