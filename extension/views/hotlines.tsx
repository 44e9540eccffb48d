import { selectHotlines } from '../../shared/rights/select-hotlines.ts';
import { Heading } from '../ui/heading.tsx';
import { BackLink } from './back-link.tsx';
import { HotlineList } from './hotline-list.tsx';
import { usePopup } from './reader-context.ts';

export function Hotlines({ arrived }: { readonly arrived: boolean }) {
  const { reader } = usePopup();
  const { t, content, choice } = reader;
  return (
    <>
      <BackLink to={{ screen: 'home' }}>{t('action.back')}</BackLink>
      <Heading arrived={arrived}>{t('popup.hotlines-title')}</Heading>
      <p class="lead">{t('popup.hotlines-lead')}</p>
      <HotlineList heading="h2" hotlines={selectHotlines(content, { today: choice.today })} />
    </>
  );
}
