const BASE_MS = 2_000;
const CAP_MS = 15 * 60 * 1000;

/** The longest that an attempt is ever put off: the day that `Retry-After` is bounded to, and the cap. */
export const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000 + CAP_MS;

/**
 * How long to wait after so many attempts, in milliseconds: anything between nothing and a bound that doubles from 2 s up to 15 min
 * (full jitter), so that devices that lost the same service do not come back at once. `random` is in [0, 1).
 */
export const backoffMs = (tries: number, random: number): number =>
  Math.floor(random * Math.min(CAP_MS, BASE_MS * 2 ** Math.max(0, tries - 1)));
