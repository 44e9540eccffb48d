/** A part of a sheet, and what makes its text fit once it is laid out. `fit` may run again. */
export interface Fitted {
  readonly node: HTMLElement;
  fit(): void;
}
