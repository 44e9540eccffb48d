import { useEffect, useState } from 'preact/hooks';

interface TickProps {
  readonly checked: boolean;
  /** Resolves to whether the change was kept. */
  readonly onChange: (checked: boolean) => Promise<boolean>;
  readonly children: string;
}

/** A box to tick that shows the person's choice at once, and the old one again where it was not kept. */
export function Tick({ checked, onChange, children }: TickProps) {
  const [shown, setShown] = useState(checked);
  useEffect(() => setShown(checked), [checked]);
  const change = async (next: boolean): Promise<void> => {
    setShown(next);
    if (!(await onChange(next))) setShown(!next);
  };
  return (
    <label>
      <input type="checkbox" checked={shown} onChange={(box) => change(box.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
