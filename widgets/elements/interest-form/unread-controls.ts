import type { FieldProblem } from '../../../shared/forms/validate.ts';

/** Controls in sight that show something and have no value, because the browser cannot read it yet: half a date, an hour without minutes. */
export const unreadControls = (root: ParentNode): readonly FieldProblem[] =>
  [...root.querySelectorAll('input')]
    .filter(({ validity, offsetParent }) => validity.badInput && offsetParent !== null)
    .map(({ name, type }) => ({ field: name, code: type === 'time' ? 'time' : 'date' }));
