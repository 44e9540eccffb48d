import { dropPin, keepPin } from '../platform/kept.ts';
import { Icon } from '../ui/icon.tsx';
import { usePopup } from './reader-context.ts';

/** Puts a screen on one's own page or takes it off; `id` as in `Kept.pins`. */
export function PinButton({ id }: { readonly id: string }) {
  const { reader, kept, attempt } = usePopup();
  const pinned = kept.pins.includes(id);
  return (
    <button type="button" class="act act-wide" onClick={() => attempt(pinned ? dropPin(id) : keepPin(id))}>
      <Icon name={pinned ? 'check' : 'bookmark'} />
      {reader.t(pinned ? 'popup.unpin' : 'popup.pin')}
    </button>
  );
}
