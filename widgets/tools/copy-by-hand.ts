import { make } from '../../shared/dom/make.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ToolsHost } from '../base/tools.ts';
import { openPanel } from './panel.ts';

/** The words in a field, selected, where the browser does not let a page copy. */
export function openByHand(host: ToolsHost, title: string, plain: string, t: Translate): Promise<void> {
  const field = make(document, 'textarea', { readonly: '', rows: '8', autofocus: '' });
  field.value = plain;
  field.addEventListener('focus', () => field.select());
  return openPanel(host, title, t, () => [make(document, 'label', {}, [t('kit.copy-selected'), field])]);
}
