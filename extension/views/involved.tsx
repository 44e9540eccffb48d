import publisher from 'amparo:publisher';
import { Heading } from '../ui/heading.tsx';
import { Note } from '../ui/note.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { usePopup } from './reader-context.ts';
import { WayBack } from './way-back.tsx';

const WAYS = [
  { id: 'individual', href: publisher.forms.individual },
  { id: 'chapter', href: publisher.forms.chapter },
  { id: 'toolkit', href: publisher.toolkit },
] as const;

/** Ways to take part, from `publisher.json`. What the group has not set is said to be missing. */
export function Involved({ arrived }: { readonly arrived: boolean }) {
  const { t } = usePopup().reader;
  return (
    <>
      <WayBack up={{ screen: 'home' }} />
      <Heading arrived={arrived}>{t('involved.title')}</Heading>
      <p class="lead">
        {publisher.name ? t('involved.lead-by', { name: publisher.name }) : t('involved.lead')}
      </p>
      {!publisher.name && (
        <Note>
          <p>{t('involved.no-publisher')}</p>
        </Note>
      )}
      <ul class="ways">
        {WAYS.map(({ id, href }) => (
          <li class="card" key={id}>
            <h2>{t(`involved.${id}`)}</h2>
            <p>{t(`involved.${id}-more`)}</p>
            <p class={href ? undefined : 'soft'}>
              {href ? <OutsideLink href={href}>{t(`involved.${id}-open`)}</OutsideLink> : t('involved.unset')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
