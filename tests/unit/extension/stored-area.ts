/** What lies in the extension's storage. */
export const stored = new Map<string, unknown>();

/** That storage as the browser gives it: `browser.storage.local`. */
export const storedArea = {
  get: async (): Promise<Readonly<Record<string, unknown>>> => Object.fromEntries(stored),
  set: async (items: object): Promise<void> => {
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
  },
  remove: async (keys: string | readonly string[]): Promise<void> => {
    for (const key of [keys].flat()) stored.delete(key);
  },
};
