import type { TemplateResult } from 'lit';

/**
 * Stands in for Lit in a further file: what it makes is a description of nodes, which the Lit of the element that loaded the
 * file turns into them. The name of its mark is the one that no bundle shortens.
 */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  _$litType$: 1,
  strings,
  values,
});

/** Lit's own symbol, which all copies of it share. */
export const nothing = Symbol.for('lit-nothing');
