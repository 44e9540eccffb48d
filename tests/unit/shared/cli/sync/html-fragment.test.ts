import { expect, it } from 'vitest';
import { bundlesOf } from '../../../../../shared/cli/sync/bundles.ts';
import { chapterFiles } from '../../../../../shared/cli/sync/chapter-files.ts';
import enUS from '../../../../../shared/i18n/catalogs/en-US.json' with { type: 'json' };
import { translator } from '../../../../../shared/i18n/translate.ts';
import { YEAR_2026 } from '../../events/feed.ts';
import { NOW } from './sync-job.ts';

function fragmentOf(entries: Parameters<typeof bundlesOf>[0]): string {
  const { bundles } = bundlesOf(entries, { name: 'A' }, YEAR_2026);
  const fragment = { lang: 'en-US', t: translator({ 'en-US': enUS }, 'en-US'), most: 60 };
  const files = chapterFiles(
    { name: 'North', zone: 'UTC', bundles, stale: [], window: YEAR_2026, fragment, now: NOW },
    undefined,
  );
  return (files.get('events.html') ?? '').replace(/<script[\s\S]*<\/script>/, '');
}

const weekly = {
  id: 'w',
  title: 'Meeting',
  start: '2026-03-02T18:00:00',
  zone: 'UTC',
  rules: ['FREQ=WEEKLY;COUNT=4'],
  description: ['Bring water.\n\n• One\n\n• Two'],
};

it('tells once what a series is about, and leads there from its later dates; of a date that was changed, what it says itself', () => {
  const change = { of: '2026-03-16T18:00:00', description: ['In the park.'] };
  const html = fragmentOf([
    { ...weekly, changes: [change] },
    { ...weekly, id: 'other' },
  ]);
  expect(html.split('Bring water.')).toHaveLength(3);
  expect(html.split('In the park.')).toHaveLength(2);
  const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, anchor]) => anchor);
  const links = [...html.matchAll(/href="#([^"]+)"[^>]*>More about it at its first date</g)].map(
    ([, anchor]) => anchor,
  );
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(links).toHaveLength(5);
  expect(links.every((anchor) => anchors.includes(anchor))).toBe(true);
});

it('keeps the items of a list together', () => {
  expect(fragmentOf([weekly])).toContain('Bring water.<br>• One<br>• Two');
});
