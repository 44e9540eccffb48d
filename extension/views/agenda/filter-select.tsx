interface FilterSelectProps {
  readonly label: string;
  /** Words for no choice. */
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

/** One way to narrow a list; not there where it would not help. */
export function FilterSelect({ label, all, value, options, onChange }: FilterSelectProps) {
  if (options.length === 0) return null;
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(change) => onChange(change.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} dir="auto">
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
