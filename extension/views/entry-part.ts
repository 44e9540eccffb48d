/** What the present entry of the tab's history has under a name; `undefined` where it has none, and where a page is painted ahead. */
export function entryPart(name: 'from' | 'sought'): string | undefined {
  const part: unknown = Reflect.get(Object(globalThis.history?.state), name);
  return typeof part === 'string' ? part : undefined;
}
