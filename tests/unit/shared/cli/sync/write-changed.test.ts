import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chapter, syncJob } from './sync-job.ts';

it('takes away what a run that was killed left half written, and nothing else', async () => {
  const job = syncJob();
  try {
    for (const folder of ['north', 'all', '.amparo-sync']) {
      mkdirSync(join(job.folder, folder));
      writeFileSync(join(job.folder, folder, 'events.json.4711.part'), '{');
      writeFileSync(join(job.folder, folder, 'notes.part'), 'ours');
    }
    await job.run(chapter([{ url: 'http://127.0.0.1:9/' }]));
    const left = readdirSync(job.folder, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.part')).sort()).toEqual([
      ...['.amparo-sync/notes.part', 'all/notes.part', 'north/notes.part'],
    ]);
  } finally {
    job.end();
  }
});
