import type { EventParts, Told } from './event-parts.ts';

/** A way of writing that people paste into: how events and what stands over them are written there. */
export interface Markup {
  readonly event: (parts: EventParts) => string;
  readonly heading: (told: readonly Told[]) => string;
  /** Between the heading and the events, and from one event to the next. */
  readonly between: string;
}
