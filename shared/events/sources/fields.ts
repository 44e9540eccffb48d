/** An object from a JSON file: nothing is known of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** A field as text; empty when it is none. */
export function string(fields: Fields, name: string): string {
  const value = own(fields, name);
  return typeof value === 'string' ? value : '';
}

export function strings(fields: Fields, name: string): readonly string[] {
  const value = own(fields, name);
  return Array.isArray(value) ? value.slice(0, 5_000).filter((item) => typeof item === 'string') : [];
}
