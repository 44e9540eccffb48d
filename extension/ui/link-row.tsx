import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** A row that leads to another screen. */
export const LinkRow = (props: {
  readonly href: string;
  readonly icon?: string;
  readonly children: ComponentChildren;
}) => (
  <a class="row" href={props.href}>
    {props.icon && <Icon name={props.icon} />}
    <span class="row-words">{props.children}</span>
    <Icon name="next" />
  </a>
);
