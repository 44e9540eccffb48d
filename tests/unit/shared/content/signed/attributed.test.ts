import { expect, it } from 'vitest';
import type { Content } from '../../../../../shared/content/model.ts';
import { attributed } from '../../../../../shared/content/signed/attributed.ts';
import { openKept, readKept, takeFiles } from '../../../../../shared/content/signed/kept-packs.ts';
import { selectHotlineGroups } from '../../../../../shared/rights/select-hotlines.ts';
import { selectSteps } from '../../../../../shared/rights/select-steps.ts';
import { local } from './attack.ts';
import { bundledContent, context, published, root } from './published.ts';

async function withLineOfChapter(): Promise<Content> {
  const none = readKept(
    undefined,
    root.map(({ text }) => text),
  );
  const files = published(local((pack) => Object.assign(pack.hotlines[0] ?? {}, { coverage: ['US-TX'] })));
  const { kept, issues } = await takeFiles(none, files, context());
  expect(issues).toEqual([]);
  const { current } = await openKept(kept, bundledContent(), context());
  const { pack, words } = attributed(current, (lang) => (id, params) => `${lang} ${id} ${params?.name}`);
  const [source, spanish] = [words['en-US'], words['es-419']];
  if (!source || !spanish) throw new Error('the small pack has two languages');
  return { pack, words: spanish, source };
}

it('says with each line of a chapter, in each language, who added it, and with no other', async () => {
  const { words, source } = await withLineOfChapter();
  expect(source.strings['hotline.local-line.name']).toBe('name · en-US rights.added-by Chapter of Here');
  expect(words.strings['hotline.local-line.name']).toBe('name · es-419 rights.added-by Chapter of Here');
  expect(source.strings['hotline.line.name']).toBe('en hotline.line.name');
});

it('says so wherever a line can be called: at a step too, which tells no note', async () => {
  const content = await withLineOfChapter();
  const step = { key: '1', facts: ['home-1'], lines: ['line'] };
  const [view] = selectSteps(content, [step], 'scenario.door', 1, 'now', 'US-TX');
  const lines = selectHotlineGroups(content, { today: '2026-12-01', state: 'US-TX' });
  for (const shown of [view?.lines ?? [], lines.flatMap(({ hotlines }) => hotlines)])
    expect(shown.find(({ id }) => id === 'local-line')?.name).toContain('rights.added-by Chapter of Here');
});
