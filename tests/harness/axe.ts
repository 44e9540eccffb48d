import type { Page } from '@playwright/test';
import axe from 'axe-core';

export interface AxeOptions {
  /** CSS selector of the part to look at; the whole page when absent. */
  readonly include?: string;
  /** Rules left out, each for a reason that the test says. */
  readonly except?: readonly string[];
}

interface AxeNode {
  readonly target: readonly (string | readonly string[])[];
  readonly failureSummary?: string;
}
export interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly AxeNode[];
}

/** axe's whole script, to be run in a browser that Playwright does not drive. */
export const AXE_SOURCE = axe.source;

/** Script whose value is a promise of the violations, open shadow roots included; needs `AXE_SOURCE` run before. */
export const axeRun = ({ include, except = [] }: AxeOptions = {}): string => {
  const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
  return `axe.run(${JSON.stringify(include ?? null)} ?? document, { rules: ${JSON.stringify(rules)}, resultTypes: ['violations'] }).then(({ violations }) => violations)`;
};

/** Every violation as `rule: what is wanted: element: how to mend it`; empty when the page is clean. */
export async function axeViolations(page: Page, options: AxeOptions = {}): Promise<readonly string[]> {
  await page.evaluate(AXE_SOURCE);
  return readable(await page.evaluate<readonly AxeViolation[]>(axeRun(options)));
}

export const readable = (violations: readonly AxeViolation[]): readonly string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const place = target.map((step) => (typeof step === 'string' ? step : step.join(' >>> '))).join(' ');
      return `${id}: ${help}: ${place}: ${failureSummary.replace(/\s+/g, ' ')}`;
    }),
  );
