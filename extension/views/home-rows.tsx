import { LinkRow } from '../ui/link-row.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** The ways to people: one's own, and the chapter. */
export function HomeRows() {
  const { t } = usePopup().reader;
  return (
    <nav class="rows" aria-label={t('popup.more')}>
      <LinkRow icon="message" href={hrefOf({ screen: 'tell' })}>
        {t('rights.tell-people')}
      </LinkRow>
      <LinkRow icon="calendar" href={hrefOf({ screen: 'events' })}>
        {t('popup.events-title')}
      </LinkRow>
      <LinkRow icon="people" href={hrefOf({ screen: 'involved' })}>
        {t('involved.title')}
      </LinkRow>
    </nav>
  );
}
