import type { PrivateFieldProps } from './secret-field.tsx';

/** A field for a key. It is seen while it is typed: what is read from paper cannot be typed blind. */
export const KeyField = ({ label, value, onInput, describedBy }: PrivateFieldProps) => (
  <label class="choice">
    <span>{label}</span>
    <input
      type="text"
      dir="ltr"
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      value={value}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      onInput={(input) => onInput(input.currentTarget.value)}
    />
  </label>
);
