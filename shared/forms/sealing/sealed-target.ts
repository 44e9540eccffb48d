import type { Target } from '../target.ts';
import type { SealedSubmission } from './envelope.ts';

/** A place that takes sealed submissions and nothing else: clear answers are of another type. */
export interface SealedTarget extends Target<SealedSubmission> {
  /** `KIND:URL`, the URL whole: what the outbox remembers. */
  readonly key: string;
}
