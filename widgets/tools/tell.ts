import { copyPlain } from '../../shared/dom/clipboard.ts';
import { make } from '../../shared/dom/make.ts';
import { canShare, shareText, smsHref } from '../../shared/dom/share.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ToolsHost } from '../base/tools.ts';
import { button, openPanel } from './panel.ts';
import { withoutBlanks } from './without-blanks.ts';

const MESSAGES = ['stopped', 'door', 'lawyer', 'children', 'safe'] as const;

/** A message for one's own people, ready to send and open to change. It goes out through the device's own messages; nothing of it stays here. */
export const openTell = (host: ToolsHost, t: Translate): Promise<void> =>
  openPanel(host, t('rights.tell-people'), t, () => {
    const which = make(
      document,
      'select',
      {},
      MESSAGES.map((one) => make(document, 'option', { value: one }, [t(`popup.tell-${one}`)])),
    );
    const text = make(document, 'textarea', { rows: '6', dir: 'auto', autocomplete: 'off' });
    const send = make(document, 'a', { class: 'amparo-act amparo-first' }, [t('popup.tell-sms')]);
    const told = make(document, 'p', { role: 'status' });
    const message = (): string => withoutBlanks(text.value);
    const ready = (): void => {
      send.href = smsHref(message());
      told.textContent = '';
    };
    const choose = (): void => {
      text.value = t(`popup.tell-${which.value}-text`);
      ready();
    };
    const tell = (id: string): void => {
      told.textContent = t(id);
    };
    const share = async (): Promise<void> => {
      const outcome = await shareText(message());
      if (outcome !== 'cancelled') tell(outcome === 'shared' ? 'popup.tell-shared' : 'rights.copy-refused');
    };
    const copy = async (): Promise<void> =>
      tell((await copyPlain(message())) ? 'popup.tell-copied' : 'rights.copy-refused');
    which.addEventListener('change', choose);
    text.addEventListener('input', ready);
    choose();
    return [
      make(document, 'p', {}, [t('popup.tell-lead')]),
      make(document, 'label', {}, [t('popup.tell-choose'), which]),
      make(document, 'label', {}, [t('popup.tell-message'), text]),
      make(document, 'p', { class: 'amparo-soft' }, [t('rights.tell-blanks')]),
      make(document, 'div', {}, [
        send,
        ...(canShare(message()) ? [button(t('popup.tell-share'), share)] : []),
        button(t('popup.tell-copy'), copy),
      ]),
      told,
      make(document, 'p', { class: 'amparo-soft' }, [t('popup.tell-kept')]),
    ];
  });
