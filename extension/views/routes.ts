/** A screen. The address after `#` says which, so that links work before any script runs and Back works after. */
export type Route =
  | { readonly screen: PlainScreen }
  /** An address that leads nowhere. */
  | { readonly screen: 'missing' }
  | { readonly screen: 'scenario'; readonly scenario: string }
  /** A script, reached from a scenario or from the list of all. */
  | { readonly screen: 'script'; readonly script: string; readonly scenario?: string }
  /** One node of the warrant check; its first when none is named. */
  | { readonly screen: 'paper'; readonly node?: string }
  /** The numbers to call, with one of them in sight. */
  | { readonly screen: 'hotline'; readonly hotline: string }
  | { readonly screen: 'right'; readonly fact: string }
  /** One date of a calendar. */
  | { readonly screen: 'event'; readonly event: string };

const PLAIN = [
  'home',
  'find',
  'scripts',
  'hotlines',
  'events',
  'calendars',
  'involved',
  'settings',
  'mine',
  'tell',
  'corrections',
] as const;

export type PlainScreen = (typeof PLAIN)[number];

const MISSING: Route = { screen: 'missing' };
const ID = /^[a-z0-9][a-z0-9-]*$/;

/** Reads `location.hash`; none is the first screen, and what is not an address of ours is missing. */
export function readRoute(hash: string): Route {
  const [first, ...ids] = hash.replace(/^#\/?/, '').split('/');
  if (!ids.every((id) => ID.test(id))) return MISSING;
  const [id, second] = ids;
  if (ids.length === 0) return plainRoute(first);
  if (first === 'now' && id && ids.length === 2 && second)
    return { screen: 'script', script: second, scenario: id };
  if (!id || ids.length > 1) return MISSING;
  if (first === 'now') return { screen: 'scenario', scenario: id };
  if (first === 'say') return { screen: 'script', script: id };
  if (first === 'paper') return { screen: 'paper', node: id };
  if (first === 'hotlines') return { screen: 'hotline', hotline: id };
  if (first === 'right') return { screen: 'right', fact: id };
  if (first === 'event') return { screen: 'event', event: id };
  return MISSING;
}

function plainRoute(name = ''): Route {
  if (name === '') return { screen: 'home' };
  if (name === 'paper') return { screen: 'paper' };
  const screen = PLAIN.find((one) => one === name);
  return screen ? { screen } : MISSING;
}

/** The address that leads to a screen, for an `href`. */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'scenario':
      return `#/now/${route.scenario}`;
    case 'script':
      return route.scenario ? `#/now/${route.scenario}/${route.script}` : `#/say/${route.script}`;
    case 'paper':
      return route.node ? `#/paper/${route.node}` : '#/paper';
    case 'hotline':
      return `#/hotlines/${route.hotline}`;
    case 'right':
      return `#/right/${route.fact}`;
    case 'event':
      return `#/event/${route.event}`;
    default:
      return `#/${route.screen}`;
  }
}
