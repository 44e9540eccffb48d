import { expect, it, vi } from 'vitest';
import { withheld } from '../../../../extension/agenda/withhold.ts';
import { occurrenceOf } from '../../shared/events/occurrence-of.ts';

vi.mock('../../../../shared/rights/blocklist.ts', () => ({
  hasBlockedPhone: async (text: string) => text.includes('555-0100'),
}));

const at = { kind: 'floating', wall: '2026-11-28T12:00:00' } as const;

it('a text of an event that names a blocked number is not shown, however it is cut, and the reader is told', async () => {
  const clean = occurrenceOf(at, 0, { title: 'Meeting' });
  const named = occurrenceOf(at, 0, { title: 'Call', place: 'Call 555-0100', tags: ['a'] });
  const cut = occurrenceOf(at, 0, {
    description: ['Call 555-', { href: 'https://a.example/', text: '0100' }],
  });
  const quoted = {
    ...clean,
    issues: [
      { code: 'event-rule-unreadable', params: { title: 'Call 555-0100' } },
      { code: 'event-zone-unknown', params: { title: 'Meeting', zone: 'Nowhere' } },
    ],
  };
  const [first, second, third, fourth] = await withheld([clean, named, cut, quoted]);
  expect(first).toBe(clean);
  expect(second?.details).toMatchObject({ title: 'Call', place: '', tags: ['a'] });
  expect(third?.details.description).toEqual([]);
  expect(third?.issues).toEqual([{ code: 'event-withheld' }]);
  expect(fourth?.issues.map(({ code }) => code)).toEqual(['event-zone-unknown', 'event-withheld']);
});
