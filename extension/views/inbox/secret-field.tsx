export interface PrivateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly describedBy?: string;
}

/** A field for a passphrase: typed unseen, and not completed, corrected or remembered. */
export const SecretField = ({ label, value, onInput, describedBy }: PrivateFieldProps) => (
  <label class="choice">
    <span>{label}</span>
    <input
      type="password"
      dir="ltr"
      autocomplete="new-password"
      value={value}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      onInput={(input) => onInput(input.currentTarget.value)}
    />
  </label>
);
