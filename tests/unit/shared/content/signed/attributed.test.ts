import { expect, it } from 'vitest';
import { attributed } from '../../../../../shared/content/signed/attributed.ts';
import { openKept, readKept, takeFiles } from '../../../../../shared/content/signed/kept-packs.ts';
import { local } from './attack.ts';
import { bundledContent, context, published, root } from './published.ts';

it('says under each line of a chapter, in each language, who added it', async () => {
  const none = readKept(
    undefined,
    root.map(({ text }) => text),
  );
  const { kept, issues } = await takeFiles(none, published(local()), context());
  expect(issues).toEqual([]);
  const { current } = await openKept(kept, bundledContent(), context());
  const { words } = attributed(current, (lang) => (id, params) => `${lang} ${id} ${params?.name}`);
  expect(words['en-US']?.strings['hotline.local-line.note']).toBe(
    'note · en-US rights.added-by Chapter of Here',
  );
  expect(words['es-419']?.strings['hotline.local-line.note']).toContain('es-419 rights.added-by');
  expect(words['en-US']?.strings['hotline.line.note']).toBe('en hotline.line.note');
});
