/** A screen of the popup. The address after `#` says which, so that links work before any script runs and Back works after. */
export type Route =
  | { readonly screen: 'home' | 'hotlines' | 'events' | 'involved' | 'settings' }
  | { readonly screen: 'scenario'; readonly scenario: string }
  | { readonly screen: 'script'; readonly scenario: string; readonly script: string };

const PLAIN = ['hotlines', 'events', 'involved', 'settings'] as const;

/** Reads `location.hash`; what is not an address of ours is the first screen. */
export function readRoute(hash: string): Route {
  const [first, scenario, script, ...rest] = hash.replace(/^#\/?/, '').split('/');
  const plain = PLAIN.find((screen) => screen === first);
  if (plain && scenario === undefined) return { screen: plain };
  if (first !== 'now' || !scenario || rest.length > 0) return { screen: 'home' };
  return script ? { screen: 'script', scenario, script } : { screen: 'scenario', scenario };
}

/** The address that leads to a screen, for an `href`. */
export function hrefOf(route: Route): string {
  if (route.screen === 'home') return '#/';
  if (route.screen === 'scenario') return `#/now/${route.scenario}`;
  if (route.screen === 'script') return `#/now/${route.scenario}/${route.script}`;
  return `#/${route.screen}`;
}
