import type { ComponentChildren } from 'preact';
import { safeLink } from '../../shared/net/safe-url.ts';
import { Icon } from './icon.tsx';

/** A link that leaves the extension, in a new tab that is not told where it was opened; plain words when its address is not a safe one. */
export function OutsideLink(props: { readonly href: string; readonly children: ComponentChildren }) {
  const href = safeLink(props.href);
  if (!href) return <>{props.children}</>;
  return (
    <a class="outside" href={href} target="_blank" rel="noopener noreferrer">
      {props.children}
      <Icon name="external" />
    </a>
  );
}
