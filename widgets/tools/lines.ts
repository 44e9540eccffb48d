import { html, render } from 'lit';
import type { Content } from '../../shared/content/model.ts';
import { make } from '../../shared/dom/make.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { selectHotlineGroups } from '../../shared/rights/select-hotlines.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import type { ToolsHost } from '../base/tools.ts';
import { hotlineGroups } from '../rights-kit/hotline-list.ts';
import { stateField } from './choose-state.ts';
import { openPanel } from './panel.ts';

/** Everyone who can be called, those of the reader's state first, which is asked there. */
export function openLines(
  host: ToolsHost,
  content: Content,
  { today, state = '' }: SelectOptions,
  t: Translate,
  choose: (state: string) => void = () => undefined,
): Promise<void> {
  const page = make(document, 'div', { class: 'amparo-page' });
  const draw = (chosen: string): void => {
    const groups = selectHotlineGroups(content, { today, ...(chosen ? { state: chosen } : {}) });
    render(html`${hotlineGroups(t, groups, host.lang())}`, page);
  };
  draw(state);
  return openPanel(host, t('rights.call'), t, () => [
    make(document, 'p', {}, [t('rights.hotlines-lead')]),
    make(document, 'label', {}, [
      t('rights.state'),
      stateField(state, t, (chosen) => {
        draw(chosen);
        choose(chosen);
      }),
    ]),
    page,
  ]);
}
