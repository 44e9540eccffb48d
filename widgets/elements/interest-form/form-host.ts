import type { FieldProblem } from '../../../shared/forms/validate.ts';
import type { WaitingBox } from '../../base/form-parts.ts';

/** What the controller needs of its element. */
export interface FormHost {
  lang(): string;
  signal(): AbortSignal;
  announce(name: 'submitted' | 'saved' | 'failed', detail: Readonly<Record<string, string>>): void;
  focus(part: 'step' | 'summary' | 'failure' | 'receipt'): void;
  /** How much work each submission is to prove, in bits; 0 for none. */
  workBits(): number;
  /** Where what cannot be sent is kept, if the page wants that. */
  box(): WaitingBox | undefined;
  /** Erases there what another number stands for now. */
  forget(id: string): void;
  /** What stands in a control that shows something which the browser cannot read: half a date. */
  unread(): readonly FieldProblem[];
  /** The person went on to the next step. */
  advanced(from: number): void;
}
