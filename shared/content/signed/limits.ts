/** Most bytes of each published file that are looked at; whoever fetches them stops there. */
export const MAX_BYTES = {
  'keys.json': 64 * 1024,
  'keys.json.sig': 8 * 1024,
  'pack.json': 4 * 1024 * 1024,
  'pack.json.sig': 8 * 1024,
} as const;
