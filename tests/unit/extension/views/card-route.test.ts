import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFile, readCardRoute } from '../../../../extension/views/card-route.ts';

describe('the address of the card page', () => {
  it('names a script to show or sheets to print, and the language', () => {
    const url = new URL(cardFile('es-419', '#/print/wallet/free,lawyer'), 'https://example.org');
    expect(url.searchParams.get('lang')).toBe('es-419');
    expect(readCardRoute(url.hash)).toEqual({ print: 'wallet', ids: ['free', 'lawyer'] });
    expect(readCardRoute('#/show/silent')).toEqual({ show: 'silent' });
    expect(readCardRoute('#/print/door-sign/door')).toEqual({ print: 'door-sign', ids: ['door'] });
  });

  it.each([
    '',
    '#/',
    '#/show',
    '#/show/<b>',
    '#/show/a/b',
    '#/print',
    '#/print/poster/a',
    '#/print/wallet/,',
  ])('names nothing in %s', (hash) => {
    expect(readCardRoute(hash)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCardRoute(`#${text}`)));
  });
});
