import { expect, it } from 'vitest';
import { serveChapters } from '../../../../bench/sync-feeds.ts';
import * as replies from '../../../../harness/replies.ts';
import { startServer } from '../../../../harness/server.ts';
import { NOW, syncJob } from './sync-job.ts';

const HOUR = 3_600_000;

it('merges a hundred chapters of which a tenth fails, each in its own way', {
  timeout: 120_000,
}, async () => {
  const server = await startServer();
  const job = syncJob();
  try {
    const { config, fail } = serveChapters(server, 100, 8, NOW);
    const outcomes = async (hours: number): Promise<Readonly<Record<string, number>>> => {
      const { chapters } = await job.run({ ...config, timeoutSeconds: 60 }, { now: NOW + hours * HOUR });
      const counts: Record<string, number> = {};
      for (const { outcome } of chapters.flatMap(({ sources }) => sources))
        counts[outcome] = (counts[outcome] ?? 0) + 1;
      return counts;
    };
    expect(await outcomes(0)).toEqual({ fresh: 100 });
    const whole = job.dates('all/events.json');
    expect(whole.filter(({ details }) => details.title === 'National call')).toHaveLength(1);
    fail();
    // The one that never answers would be waited for; its like is tested alone.
    server.on('/23.ics', replies.status(503));
    expect(await outcomes(1)).toEqual({ unchanged: 90, kept: 10 });
    expect(job.dates('all/events.json')).toEqual(whole);
    const files = job.files();
    expect(await outcomes(2)).toEqual({ unchanged: 90, kept: 10 });
    expect(job.files()).toEqual(files);
  } finally {
    job.end();
    await server.close();
  }
});
