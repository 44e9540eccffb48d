import { STATES, stateCode } from '../../shared/rights/state-code.ts';
import { keepChoice } from '../platform/kept.ts';
import { usePopup } from './reader-context.ts';

/** The state where the reader is: kept on the device, so that every screen shows what applies there. */
export function StateChoice() {
  const { reader, attempt } = usePopup();
  const { t, choice } = reader;
  return (
    <label class="choice">
      <span>{t('rights.state')}</span>
      <select
        value={choice.state ?? ''}
        onChange={(change) => attempt(keepChoice('state', stateCode(change.currentTarget.value)))}
      >
        <option value="">{t('rights.state-all')}</option>
        {[...STATES].map(([code, name]) => (
          <option key={code} value={code} lang="en">
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
