import { Heading } from '../ui/heading.tsx';
import { BackLink } from './back-link.tsx';
import { usePopup } from './reader-context.ts';

/** Says that an address leads to nothing in this version, as an old bookmark may. */
export function Missing({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  return (
    <>
      <BackLink to={{ screen: 'home' }}>{t('popup.missing-home')}</BackLink>
      <Heading arrived={arrived}>{t('popup.missing')}</Heading>
      <p>{t('popup.missing-more')}</p>
    </>
  );
}
