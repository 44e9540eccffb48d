import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../shared/i18n/translate.ts';
import { Icon } from '../ui/icon.tsx';

interface OnlyIfTrueProps {
  readonly t: Translate;
  readonly answered: boolean;
  readonly onYes: () => void;
}

/** Asks before a statement about the person can be read and used: a false one to an officer can do lasting harm. */
export function OnlyIfTrue({ t, answered, onYes }: OnlyIfTrueProps) {
  const said = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useLayoutEffect(() => said.current?.focus(), [answered]);
  return (
    <div class="ask">
      <p class="ask-why">
        <Icon name="stop" />
        <span>{t('rights.only-if-true')}</span>
      </p>
      {answered ? (
        <p class="outcome done" ref={said} tabIndex={-1}>
          <Icon name="check" />
          <span>{t('rights.true-said')}</span>
        </p>
      ) : (
        <button type="button" class="plain" onClick={onYes}>
          {t('rights.true-yes')}
        </button>
      )}
    </div>
  );
}
