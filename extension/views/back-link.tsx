import { Icon } from '../ui/icon.tsx';
import { hrefOf, type Route } from './routes.ts';

/** One step up, named for where it leads. */
export const BackLink = (props: { readonly to: Route; readonly children: string }) => (
  <a class="back" href={hrefOf(props.to)}>
    <Icon name="back" />
    {props.children}
  </a>
);
