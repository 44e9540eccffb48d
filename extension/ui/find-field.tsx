import type { JSX } from 'preact';
import { Icon } from './icon.tsx';

type InputProps = JSX.IntrinsicElements['input'];

interface FindFieldProps extends Pick<InputProps, 'placeholder' | 'defaultValue' | 'onFocus'> {
  readonly label: string;
  readonly onType: (typed: string) => void;
}

/** A field to search with; empty, it says its label, or the `placeholder` in its place. It keeps its own text: to set it from outside would break what is being composed in Chinese or on a phone's keyboard. */
export const FindField = ({ label, onType, ...more }: FindFieldProps) => (
  <label class="find-field">
    <Icon name="search" />
    <span class="unseen">{label}</span>
    <input
      type="search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      enterkeyhint="search"
      placeholder={label}
      {...more}
      onInput={(input) => onType(input.currentTarget.value.trim())}
    />
  </label>
);
