import { Icon } from '../ui/icon.tsx';
import { hrefOf, type Route } from './routes.ts';

interface BackLinkProps {
  readonly to: Route;
  /** Goes there in another way than by the address. */
  readonly onPress?: () => void;
  readonly children: string;
}

/** A way back, named for where it leads. */
export const BackLink = ({ to, onPress, children }: BackLinkProps) => (
  <a
    class="back"
    href={hrefOf(to)}
    onClick={(click) => {
      // With a key held the reader wants another tab.
      if (!onPress || click.ctrlKey || click.metaKey || click.shiftKey) return;
      click.preventDefault();
      onPress();
    }}
  >
    <Icon name="back" />
    {children}
  </a>
);
