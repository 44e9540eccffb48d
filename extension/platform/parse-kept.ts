import { stateCode } from '../../shared/rights/state-code.ts';

/** Everything that this extension keeps, all of it chosen by the person. */
export interface Kept {
  /** BCP 47 tag of the interface. */
  readonly language?: string;
  /** BCP 47 tag of the words that stand beside the English. */
  readonly second?: string;
  /** `US-CA`. */
  readonly state?: string;
  /** The person switched on what is for organisers. */
  readonly organiser?: true;
  /** Pinned screens, the oldest first: `scenario/door`, `script/free`. */
  readonly pins: readonly string[];
}

export const NOTHING_KEPT: Kept = { pins: [] };

const PIN = 'pin/';
const PINNED = /^(scenario|script)\/[a-z0-9-]+$/;

/** Name under which a pin is stored; its value is its place among the pins. */
export const pinKey = (id: string): string => `${PIN}${id}`;

/** Reads what storage holds; what an older or a newer version wrote otherwise is passed over. */
export function parseKept(items: Readonly<Record<string, unknown>>): Kept {
  const text = (name: string): Readonly<Record<string, string>> => {
    const value = items[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  // In a state that is none, what differs by state and the lines of every state would be hidden.
  const state = typeof items.state === 'string' ? stateCode(items.state) : undefined;
  const pins = Object.entries(items)
    .filter(([key]) => key.startsWith(PIN) && PINNED.test(key.slice(PIN.length)))
    .map(([key, place]) => ({ id: key.slice(PIN.length), place: typeof place === 'number' ? place : 0 }))
    .sort((a, b) => a.place - b.place || a.id.localeCompare(b.id))
    .map(({ id }) => id);
  return {
    ...text('language'),
    ...text('second'),
    ...(state ? { state } : {}),
    ...(items.organiser === true ? { organiser: true } : {}),
    pins,
  };
}
