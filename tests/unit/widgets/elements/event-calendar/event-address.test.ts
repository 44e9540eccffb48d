import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, eventIn } from '../../../../../widgets/elements/event-calendar/event-address.ts';

describe('the address of an event', () => {
  it('leads back to its id, whatever stands in both', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), fc.string({ minLength: 1 }), (page, id) => {
        const address = addressOf(page, id);
        expect(eventIn(address)).toBe(id);
        expect(new URL(address).pathname).toBe(new URL(page).pathname);
      }),
    );
  });

  it.each([
    'https://x.example/',
    'https://x.example/#',
    'https://x.example/#/amparo-event',
    '#%E0%A4%A',
    '#amparo-event=',
  ])('is none in %s', (address) => expect(eventIn(address)).toBeUndefined());
});
