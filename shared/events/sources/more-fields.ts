import { type Fields, isFields, own, string } from './fields.ts';

/** A field that is an object; an empty one where it is none. */
export function inner(fields: Fields, name: string): Fields {
  const value = own(fields, name);
  return isFields(value) ? value : {};
}

/** The objects of a list; a single object counts as a list of one. */
export function objects(fields: Fields, name: string): readonly Fields[] {
  const value = own(fields, name);
  return (Array.isArray(value) ? value.slice(0, 20_000) : [value]).filter(isFields);
}

/** A number, also where it is written as text; `undefined` where it is none. */
export function number(fields: Fields, name: string): number | undefined {
  const value = own(fields, name);
  const read = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

/** An identifier, which some services write as text and some as a number. */
export function identifier(fields: Fields, name: string): string {
  const value = own(fields, name);
  return typeof value === 'number' ? String(value) : string(fields, name);
}

/** Parts of an address on one line: without empty ones, each once. */
export const joined = (parts: readonly string[]): string =>
  [...new Set(parts.map((part) => part.trim()).filter(Boolean))].join(', ');
