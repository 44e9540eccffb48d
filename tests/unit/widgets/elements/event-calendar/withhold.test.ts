import { expect, it, vi } from 'vitest';
import { withhold } from '../../../../../widgets/elements/event-calendar/withhold.ts';
import { occurrenceOf } from '../../../shared/events/occurrence-of.ts';

vi.mock('../../../../../shared/rights/blocklist.ts', () => ({
  isBlockedPhone: async (phone: string) => phone === '12025550100',
}));

const at = { kind: 'floating', wall: '2026-11-28T12:00:00' } as const;

it('a text that names a blocked number is not shown, however it is cut, and the reader is told', async () => {
  const named = occurrenceOf(at, 0, { title: 'Call', place: '202-\n555-0100', tags: ['a'] });
  const cut = occurrenceOf(at, 0, {
    description: ['Call 202-555-', { href: 'https://a.example/', text: '0100' }],
  });
  const quoted = {
    ...occurrenceOf(at, 0, { title: 'Meeting, 202-555-0199' }),
    issues: [
      { code: 'event-rule-unreadable', params: { title: '202-555-0100' } },
      { code: 'event-zone-unknown', params: { title: 'Meeting', zone: 'Nowhere' } },
    ],
  };
  const again = vi.fn();
  const all = [named, cut, quoted];
  // Until it is known which numbers are blocked, all are.
  expect(all.map((one) => withhold(one, again).details.title)).toEqual(['Call', 'Meeting', '']);
  await vi.waitFor(() => expect(again).toHaveBeenCalled());
  const [first, second, third] = all.map((one) => withhold(one, again));
  expect(first?.details).toMatchObject({ title: 'Call', place: '', tags: ['a'] });
  expect(second?.details.description).toEqual([]);
  expect(second?.issues).toEqual([{ code: 'event-withheld' }]);
  expect(third?.details.title).toBe('Meeting, 202-555-0199');
  expect(third?.issues.map(({ code }) => code)).toEqual(['event-zone-unknown', 'event-withheld']);
});

it('no number is read across two texts', () => {
  const again = vi.fn();
  const one = occurrenceOf(at, 0, { title: 'Room 202', summary: 'Welcome', place: '555', organiser: '0100' });
  expect(withhold(one, again)).toBe(one);
  expect(again).not.toHaveBeenCalled();
});
