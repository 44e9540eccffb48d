interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly onPick: (value: T) => void;
}

/** One of a few, in the browser's own list. */
export const Pick = <T extends string>({ label, value, options, onPick }: PickProps<T>) => (
  <label class="choice">
    <span>{label}</span>
    <select
      value={value}
      onChange={(select) => {
        const picked = options[select.currentTarget.selectedIndex];
        if (picked) onPick(picked[0]);
      }}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one} selected={one === value}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
