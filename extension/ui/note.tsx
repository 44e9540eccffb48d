import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** A remark beside the main thing: where the word and the sign say what the colour does. */
export const Note = (props: { readonly icon?: string; readonly children: ComponentChildren }) => (
  <div class="note">
    <Icon name={props.icon ?? 'info'} />
    <div>{props.children}</div>
  </div>
);
