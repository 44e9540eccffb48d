import { expect } from 'vitest';
import type { FactView } from '../../shared/rights/view.ts';
import type { RightsElement } from '../../widgets/rights-kit/rights-element.ts';

/** Each of the cautions stands where nobody has to unfold it, in their order, and what moves says so. */
export function expectInSight({ renderRoot }: RightsElement, cautions: readonly FactView[]): void {
  expect(cautions.length).toBeGreaterThan(2);
  const told = [...renderRoot.querySelectorAll('.facts > li')].filter((one) => !one.closest('details'));
  expect(told).toHaveLength(cautions.length);
  for (const [index, { text, changing }] of cautions.entries()) {
    expect(told[index]?.textContent).toContain(text);
    expect(told[index]?.querySelectorAll('.warn')).toHaveLength(changing ? 1 : 0);
  }
}
