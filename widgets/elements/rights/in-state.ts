import type { ScenarioView } from '../../../shared/rights/view.ts';

/** The scenario without the hotlines of other states. An absent or malformed state leaves everything. */
export function inState(view: ScenarioView, state: string | null): ScenarioView {
  const code = /^(?:US-)?([A-Z]{2})$/.exec(state?.trim().toUpperCase() ?? '')?.[1];
  if (!code) return view;
  const serves = (coverage: readonly string[]): boolean =>
    coverage.length === 0 || coverage.includes('US') || coverage.includes(`US-${code}`);
  return { ...view, hotlines: view.hotlines.filter(({ coverage }) => serves(coverage)) };
}
