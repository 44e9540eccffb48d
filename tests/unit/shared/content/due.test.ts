import { expect, test } from 'vitest';
import { dueForReview } from '../../../../shared/content/due.ts';
import { parsePack } from '../../../../shared/content/parse-pack.ts';
import { addDays, isRealDate } from '../../../../shared/content/real-date.ts';
import { smallPack, textsOf } from './small-pack.ts';

const result = parsePack(textsOf(smallPack()), { isBlocked: () => false });
const due = (today: string) => (result.ok ? dueForReview(result.value.pack, today) : undefined);

test('nothing is due on the last fresh day', () => {
  expect(due('2027-01-31')).toEqual([]);
});

test('a fact is due after its review date, a hotline after ninety days, longest overdue first', () => {
  expect(due('2027-02-01')).toEqual([{ kind: 'fact', id: 'war-3', until: '2027-01-31' }]);
  expect(due('2027-02-21')).toEqual([
    { kind: 'fact', id: 'war-3', until: '2027-01-31' },
    { kind: 'hotline', id: 'line', until: '2027-02-20' },
  ]);
});

test('days are those of the calendar', () => {
  expect(['2028-02-29', '2026-12-31'].map(isRealDate)).toEqual([true, true]);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', 'tomorrow', '2026-11-22T00:00'].map(isRealDate)).toEqual(
    Array(5).fill(false),
  );
  expect(addDays('2026-12-31', 60)).toBe('2027-03-01');
});
