import { make } from '../../shared/dom/make.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { STATES } from '../../shared/rights/state-code.ts';
import type { ToolsHost } from '../base/tools.ts';
import { openPanel } from './panel.ts';

/** Asks for the reader's state. The answer counts at once, so that nobody has to send it off. */
export const openStates = (
  host: ToolsHost,
  state: string,
  t: Translate,
  choose: (state: string) => void,
): Promise<void> => openPanel(host, t('rights.state'), t, () => [stateField(state, t, choose)]);

/** `state` as `US-CA`; empty for the whole country. */
export function stateField(state: string, t: Translate, choose: (state: string) => void): HTMLSelectElement {
  const select = make(document, 'select', { 'aria-label': t('rights.state') }, [
    make(document, 'option', { value: '' }, [t('rights.state-all')]),
    ...[...STATES].map(([code, name]) => make(document, 'option', { value: code, lang: 'en' }, [name])),
  ]);
  select.value = state;
  select.addEventListener('change', () => choose(select.value));
  return select;
}
