import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { atOnce } from '../../../../shared/icalendar/steps.ts';
import { fromRoot } from '../../../harness/root.ts';
import { feed } from './feed.ts';

it('the history holds the two dates that are known, and nothing that is not', () => {
  const text = readFileSync(fromRoot('shared/events/samples/history.json'), 'utf8');
  const year = { fromMs: Date.UTC(2024, 0), toMs: Date.UTC(2027, 0), zone: 'UTC' };
  const { occurrences, issues } = atOnce(feed(text).expand(year));
  expect(issues).toEqual([]);
  expect(occurrences.map(({ start }) => start)).toEqual([
    { kind: 'date', date: '2025-01-12' },
    { kind: 'date', date: '2025-02-25' },
  ]);
  expect(text).not.toMatch(/https?:|T\d\d:|zone/);
});
