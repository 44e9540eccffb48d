import { html, nothing, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/i18n/translate.ts';

interface Reviewed {
  readonly lawReviewed: boolean;
  readonly wordsReviewed: boolean;
}

/** Says who has not read this yet, before anything is read: silence would pass for approval. */
export function reviewNote(t: Translate, shown: readonly Reviewed[]): TemplateResult | typeof nothing {
  const notes = [
    shown.every((part) => part.lawReviewed) ? '' : t('rights.law-unreviewed'),
    shown.every((part) => part.wordsReviewed) ? '' : t('rights.words-unreviewed'),
  ].filter(Boolean);
  return notes.length > 0 ? html`<p class="review" part="review">${notes.join(' ')}</p>` : nothing;
}
