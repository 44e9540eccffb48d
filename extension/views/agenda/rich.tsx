import type { RichText } from '../../../shared/events/model.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';

/** A text from a calendar: words and links, never markup. */
export function Rich({ text }: { readonly text: RichText }) {
  if (text.length === 0) return null;
  return (
    <p class="told" dir="auto">
      {text.map((piece, index) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <OutsideLink key={index} href={piece.href}>
            {piece.text}
          </OutsideLink>
        ),
      )}
    </p>
  );
}
