import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, type Route, readRoute } from '../../../../extension/views/routes.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc
    .constantFrom(
      'home' as const,
      'find' as const,
      'scripts' as const,
      'hotlines' as const,
      'events' as const,
      'calendars' as const,
      'involved' as const,
      'settings' as const,
      'mine' as const,
      'tell' as const,
      'corrections' as const,
    )
    .map((screen) => ({ screen })),
  id.map((scenario) => ({ screen: 'scenario' as const, scenario })),
  fc.record({ screen: fc.constant('script' as const), scenario: id, script: id }),
  id.map((script) => ({ screen: 'script' as const, script })),
  fc.constant({ screen: 'paper' as const }),
  id.map((node) => ({ screen: 'paper' as const, node })),
  id.map((hotline) => ({ screen: 'hotline' as const, hotline })),
  id.map((fact) => ({ screen: 'right' as const, fact })),
  id.map((event) => ({ screen: 'event' as const, event })),
);

describe('the addresses of screens', () => {
  it('lead back to the screen they were made for', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(readRoute(hrefOf(one))).toEqual(one);
      }),
    );
  });

  it('are the first screen where there is none', () => {
    for (const none of ['', '#', '#/']) expect(readRoute(none)).toEqual({ screen: 'home' });
  });

  it('are missing when they are not ours, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readRoute(`#${text}`)).toHaveProperty('screen');
      }),
    );
    for (const odd of [
      '#nonsense',
      '#/now',
      '#/now/',
      '#/settings/x',
      '#/now/a/b/c',
      '#/paper/a/b',
      '#/say/<b>',
      '#/right/',
      '#/mine/x',
    ])
      expect(readRoute(odd)).toEqual({ screen: 'missing' });
  });
});
