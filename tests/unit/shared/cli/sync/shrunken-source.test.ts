import { expect, it } from 'vitest';
import { reportLines } from '../../../../../shared/cli/sync/report.ts';
import * as replies from '../../../../harness/replies.ts';
import { job, serve, server } from './served-sync-job.ts';
import { calendarOf, chapter, NOW, titles } from './sync-job.ts';

const DAY = 86_400_000;

it('shows a shrink once it is accepted', async () => {
  const source = serve('/new.ics', replies.ok(calendarOf(6)));
  await job.run(chapter([source]));
  server.on('/new.ics', replies.ok(calendarOf(2)));
  await job.run(chapter([source]), { acceptShrink: true });
  expect(titles(job.dates('north/events.json'))).toEqual(['Event 0', 'Event 1']);
});

it.each([
  [1, 0],
  [2, 1],
  [3, 1],
])('keeps its last good events where %i becomes %i', async (many, few) => {
  const source = serve('/few.ics', replies.ok(calendarOf(many)));
  await job.run(chapter([source]));
  server.on('/few.ics', replies.ok(calendarOf(few)));
  const result = await job.run(chapter([source]));
  expect(result.chapters[0]?.sources[0]).toMatchObject({ outcome: 'kept', events: many });
  expect(reportLines(result).join('\n')).toContain(`has ${few} of ${many} coming event`);
  expect(reportLines(result).join('\n')).not.toMatch(/\b1 (coming )?events\b/);
});

it('may drop an event once it begins, though it was the only one', async () => {
  const source = serve('/only.ics', replies.ok(calendarOf(1)));
  await job.run(chapter([source]));
  server.on('/only.ics', replies.ok(calendarOf(0)));
  const result = await job.run(chapter([source]), { now: Date.UTC(2026, 2, 3, 1) });
  expect(result.chapters[0]?.sources[0]?.outcome).toBe('fresh');
});

it('does not count events as lost that are over', async () => {
  const source = serve('/days.ics', replies.ok(calendarOf(8)));
  await job.run(chapter([source]));
  server.on(
    '/days.ics',
    replies.ok(
      calendarOf(8).replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g, (all) =>
        /event-[0-4]\r/.test(all) ? '' : all,
      ),
    ),
  );
  const result = await job.run(chapter([source]), { now: NOW + 7 * DAY });
  expect(result.chapters[0]?.sources[0]).toMatchObject({ outcome: 'fresh', events: 3 });
});
