import { Icon } from '../ui/icon.tsx';
import { usePopup } from './reader-context.ts';

/** Asks before a statement about the person can be used: a false one to an officer can do lasting harm. */
export function OnlyIfTrue(props: { readonly answered: boolean; readonly onYes: () => void }) {
  const { t } = usePopup().reader;
  return (
    <div class="ask">
      <p class="ask-why">
        <Icon name="stop" />
        <span>{t('rights.only-if-true')}</span>
      </p>
      {props.answered ? (
        <p class="outcome done" role="status">
          <Icon name="check" />
          <span>{t('rights.true-said')}</span>
        </p>
      ) : (
        <button type="button" class="plain" onClick={props.onYes}>
          {t('rights.true-yes')}
        </button>
      )}
    </div>
  );
}
