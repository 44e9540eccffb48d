/**
 * A proof of work for one submission: eight digits (hex) that, after its id and a colon, give a SHA-256 which begins with many
 * bits of zero. `printf %s ID:WORK | sha256sum` shows it.
 */
export type Work = string;

export const WORK_DIGITS = 8;

/** Fewest bits that a page may ask for: fewer come by chance to more than one proof in 256, and hinder nobody. */
export const MIN_WORK_BITS = 8;

/** Most bits that a page may ask for: there, one in a hundred waits a minute on an old phone already. */
export const MAX_WORK_BITS = 18;

export const workText = (id: string, work: Work): string => `${id}:${work}`;

/** How many bits of zero a proof brings; 0 for none, and for what is no proof. */
export async function provenBits(id: string, work: Work | undefined): Promise<number> {
  if (work === undefined || !/^[0-9a-f]{8}$/.test(work)) return 0;
  const text = new TextEncoder().encode(workText(id, work));
  const hash = new DataView(await crypto.subtle.digest('SHA-256', text));
  const first = Math.clz32(hash.getUint32(0));
  return first < 32 ? first : first + Math.clz32(hash.getUint32(4));
}
