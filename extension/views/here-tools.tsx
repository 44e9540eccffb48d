import { Icon } from '../ui/icon.tsx';
import { PrintButton } from './print-button.tsx';
import { usePopup } from './reader-context.ts';
import { hrefOf } from './routes.ts';

/** The script whose words hang on a door. */
const ON_THE_DOOR = 'door';

/** What helps while they are here, near the steps that speak of it: the check of a paper, the sign for the door, a message to one's people. */
export function HereTools({ scenario }: { readonly scenario: string }) {
  const { t, content } = usePopup().reader;
  const hasSign = scenario === 'door' && content.pack.scripts.some(({ id }) => id === ON_THE_DOOR);
  return (
    <nav class="acts" aria-label={t('popup.more')}>
      {content.pack.warrant.start !== '' && (
        <a class={hasSign ? 'act' : 'act act-wide'} href={hrefOf({ screen: 'paper' })}>
          <Icon name="paper" />
          {t('rights.check-paper')}
        </a>
      )}
      {hasSign && <PrintButton sheet={`door-sign/${ON_THE_DOOR}`} label="popup.sign-door" />}
      <a class="act act-wide" href={hrefOf({ screen: 'tell' })}>
        <Icon name="message" />
        {t('rights.tell-people')}
      </a>
    </nav>
  );
}
