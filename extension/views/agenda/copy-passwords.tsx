import { holdsPassword } from '../../../shared/events/holds-password.ts';
import type { Occurrence } from '../../../shared/events/model.ts';
import { Tick } from '../../ui/tick.tsx';
import { useLaterWords } from '../later-words.ts';

interface CopyPasswordsProps {
  /** What is to be copied. */
  readonly events: readonly Occurrence[];
  readonly included: boolean;
  readonly onChange: (included: boolean) => void;
}

/** Whether passwords of meetings are copied too; asked anew each time, and only where there are some. */
export function CopyPasswords({ events, included, onChange }: CopyPasswordsProps) {
  const w = useLaterWords();
  if (!events.some(holdsPassword)) return null;
  const choose = async (chosen: boolean): Promise<boolean> => {
    onChange(chosen);
    return true;
  };
  return (
    <>
      <Tick checked={included} onChange={choose}>
        {w('events.copy-passwords')}
      </Tick>
      <p class="soft">{w('events.copy-passwords-more')}</p>
    </>
  );
}
