import { expect } from 'vitest';
import { sheetCautions } from '../../shared/dom/sheet-cautions.ts';
import { type Stepped, stepLimits } from '../../shared/rights/step-limits.ts';
import type { RightsElement } from '../../widgets/rights-kit/rights-element.ts';

/** Each of the limits stands where nobody has to unfold it, in their order, and what moves says so. */
export function expectInSight({ renderRoot }: RightsElement, view: Stepped): void {
  expect(sheetCautions([...view.now, ...(view.not ?? [])], view.rights).length).toBeGreaterThan(2);
  const limits = stepLimits(view);
  const told = [...renderRoot.querySelectorAll('.facts > li')].filter((one) => !one.closest('details'));
  expect(told).toHaveLength(limits.length);
  for (const [index, { title = '', text, changing }] of limits.entries()) {
    expect(told[index]?.textContent).toContain(title + text);
    // A caution has no title, nor an empty line in its place.
    expect(told[index]?.querySelectorAll('.name')).toHaveLength(title ? 1 : 0);
    expect(told[index]?.querySelectorAll('.warn')).toHaveLength(changing ? 1 : 0);
  }
}
