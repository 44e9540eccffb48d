import { selectHotlineGroups } from '../../shared/rights/select-hotlines.ts';
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
      <Heading arrived={arrived}>{t('rights.call')}</Heading>
      <p class="lead">{t('rights.hotlines-lead')}</p>
      {selectHotlineGroups(content, choice).map(({ group, hotlines }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`rights.hotline-group-${group}`)}</h2>
          <HotlineList heading="h3" hotlines={hotlines} />
        </section>
      ))}
    </>
  );
}
