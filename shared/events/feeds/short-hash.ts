/** A short name for a text: 14 signs of `0-9a-z`, the same on every device. For telling apart what one person chose, not for secrets (FNV-1a, twice 32 bits). */
export function shortHash(text: string): string {
  return [0x811c9dc5, 0x9dc5811c]
    .map((start) => {
      let hash = start;
      for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) ^ (hash >>> 15);
      return (hash >>> 0).toString(36).padStart(7, '0');
    })
    .join('');
}

/** The name of one date of one feed. */
export const eventKey = (feed: string, occurrence: string): string => shortHash(`${feed} ${occurrence}`);
