import type { TemplateResult } from 'lit';
import { definitionText } from '../../../shared/forms/answers-text.ts';
import { destinationHost } from '../../../shared/forms/destination.ts';
import type { FormController } from './form-controller.ts';
import { renderFailure, type Trouble } from './render-failure.ts';
import { type Mail, renderMail } from './render-mail.ts';
import { renderSaved, type Saved } from './render-saved.ts';
import type { Setup } from './setup.ts';
import type { Voice } from './voice.ts';

interface TroubleView {
  readonly setup: Setup;
  readonly voice: Voice;
  readonly state: FormController;
  /** Copies the answers, to be kept or sent by another way. */
  readonly copy: TemplateResult;
  readonly erase: () => void;
}

/** What became of the last attempt, while it has not been confirmed. */
export function renderTrouble(trouble: Trouble | Mail | Saved, view: TroubleView): TemplateResult {
  const { setup, voice, state, copy, erase } = view;
  const { t, lang } = voice;
  const { definition, delivery } = setup;
  const host = destinationHost(delivery.target);
  const retry = (): void => void state.send(setup);
  switch (trouble.kind) {
    case 'mail':
    case 'long-mail':
      return renderMail(trouble, copy, t);
    case 'saved':
    case 'held':
      return renderSaved(trouble, { host, t, copy, retry, erase });
    default: {
      const reasons = trouble.kind === 'refused' ? trouble.reasons : [];
      return renderFailure(trouble, {
        host,
        t,
        once: delivery.target.once,
        reasons: reasons.filter(({ field }) => !state.problems.some((one) => one.field === field)),
        copy,
        send: definitionText(definition, lang).send,
        retry,
        sendAnew: () => void state.sendAnew(setup),
        affirm: () => void state.affirmed(setup),
      });
    }
  }
}
