import { usePopup } from './reader-context.ts';

interface JumpListProps {
  /** Parts of the screen: the id of each heading and its words. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Ways to the parts of a long screen. Buttons, because the address after `#` already says which screen it is. */
export function JumpList({ parts }: JumpListProps) {
  const { t } = usePopup().reader;
  const jump = (id: string): void => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="jumps" aria-label={t('popup.on-this-screen')}>
      {parts.map(({ id, title }) => (
        <button type="button" key={id} onClick={() => jump(id)}>
          {title}
        </button>
      ))}
    </nav>
  );
}
