import { openTab } from '../platform/card-page.ts';
import { Icon } from '../ui/icon.tsx';
import { cardFile } from './card-route.ts';
import { usePopup } from './reader-context.ts';

interface PrintButtonProps {
  /** What to print, as in the card page's address: `scenario/door`, `wallet/free,lawyer`. */
  readonly sheet: string;
  /** Message of its words. */
  readonly label: string;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

/** Opens the page on which cards and sheets are looked at and printed. */
export function PrintButton({ sheet, label, wide = false }: PrintButtonProps) {
  const { reader, attempt } = usePopup();
  return (
    <button
      type="button"
      class={wide ? 'act act-wide' : 'act'}
      onClick={() => attempt(openTab(cardFile(reader.lang, `#/print/${sheet}`)), 'popup.not-opened')}
    >
      <Icon name="print" />
      {reader.t(label)}
    </button>
  );
}
