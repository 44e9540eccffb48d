import { copyPlain } from '../../shared/dom/clipboard.ts';
import { make } from '../../shared/dom/make.ts';
import { canShare, shareText, smsHref } from '../../shared/dom/share.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { asksFor, type Blanks, filledIn, refilled } from '../../shared/rights/tell-message.ts';
import type { ToolsHost } from '../base/tools.ts';
import { button, openPanel } from './panel.ts';

const MESSAGES = ['stopped', 'door', 'lawyer', 'children', 'safe'] as const;

/** A message for one's own people, ready to send and open to change; what its blanks ask for is asked before, and left out where it is not told. It goes out through the device's own messages; nothing of it stays here. */
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
    const asked = make(document, 'div');
    let blanks: Blanks = {};
    let changed = false;
    const message = (): string => text.value.trim();
    const ready = (): void => {
      send.href = smsHref(message());
      told.textContent = '';
    };
    const choose = (): void => {
      const whole = t(`popup.tell-${which.value}-text`);
      asked.replaceChildren(...asksFor(whole).map((label) => blank(label, whole)));
      text.value = filledIn(whole, blanks);
      changed = false;
      ready();
    };
    const blank = (label: string, whole: string): HTMLElement => {
      const field = make(document, 'input', { type: 'text', dir: 'auto', autocomplete: 'off' });
      field.value = blanks[label] ?? '';
      field.addEventListener('input', () => {
        const after = { ...blanks, [label]: field.value };
        text.value = changed ? refilled(text.value, whole, blanks, after) : filledIn(whole, after);
        blanks = after;
        ready();
      });
      return make(document, 'label', {}, [t('popup.tell-blank', { label }), field]);
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
    text.addEventListener('input', () => {
      changed = true;
      ready();
    });
    choose();
    return [
      make(document, 'p', {}, [t('popup.tell-lead')]),
      make(document, 'label', {}, [t('popup.tell-choose'), which]),
      asked,
      make(document, 'label', {}, [t('popup.tell-message'), text]),
      make(document, 'div', {}, [
        send,
        ...(canShare(message()) ? [button(t('popup.tell-share'), share)] : []),
        button(t('popup.tell-copy'), copy),
      ]),
      told,
      make(document, 'p', { class: 'amparo-soft' }, [t('popup.tell-kept')]),
    ];
  });
