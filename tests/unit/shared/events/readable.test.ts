import { expect, it } from 'vitest';
import { readable } from '../../../../shared/events/readable.ts';

it('a number is seen in a text, over pieces and within links', () => {
  expect(readable('Call 555-0100')).toContain('555-0100');
  expect(readable(['Call 555-', { href: 'https://a.example/', text: '0100' }])).toContain('555-0100');
  expect(readable([{ href: 'tel:5550100', text: 'Call' }])).toContain('5550100');
  expect(readable(undefined)).not.toMatch(/\d/);
});
