import type { ComponentChildren } from 'preact';
import { useInboxWords } from './inbox-words.ts';

interface TroubleProps {
  readonly children: ComponentChildren;
  /** Absent where another try would find the same. */
  readonly again?: (() => unknown) | undefined;
}

/** What went wrong and what to do about it, with a button that tries once more. */
export function Trouble({ children, again }: TroubleProps) {
  const { t } = useInboxWords();
  return (
    <div class="trouble" role="alert">
      <p>{children}</p>
      {again && (
        <p>
          <button type="button" class="plain" onClick={() => void again()}>
            {t('inbox.again')}
          </button>
        </p>
      )}
    </div>
  );
}
