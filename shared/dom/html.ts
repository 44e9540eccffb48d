import { escapeHtml } from './escape-html.ts';

/** HTML that may be written to a page as it stands. */
export interface Html {
  readonly html: string;
}

type Piece = string | number | Html | readonly Html[];

/** Template tag: every slot is escaped but those that are HTML already. */
export function html(parts: TemplateStringsArray, ...slots: readonly Piece[]): Html {
  const write = (piece: Piece): string => {
    if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
    return 'html' in piece ? piece.html : piece.map((one) => one.html).join('');
  };
  return {
    html: parts.map((part, index) => part + (index < slots.length ? write(slots[index] ?? '') : '')).join(''),
  };
}
