import { Heading } from '../ui/heading.tsx';
import { BackLink } from './back-link.tsx';
import { usePopup } from './reader-context.ts';

interface MissingProps {
  readonly arrived: boolean;
  /** Why; that it is not in this version when absent. */
  readonly children?: string;
}

/** Says that an address leads to nothing in this version, as an old bookmark may. */
export function Missing({ arrived, children }: MissingProps) {
  const { t } = usePopup().reader;
  return (
    <>
      <BackLink to={{ screen: 'home' }}>{t('popup.missing-home')}</BackLink>
      <Heading arrived={arrived}>{t('popup.missing')}</Heading>
      <p>{children ?? t('popup.missing-more')}</p>
    </>
  );
}
