/** For texts that people do not read: by their code units. */
export const textOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
