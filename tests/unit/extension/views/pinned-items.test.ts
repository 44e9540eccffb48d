import { expect, it } from 'vitest';
import { pinnedItems } from '../../../../extension/views/pinned-items.ts';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';

const { pack, words } = loadPackFiles();
const english = words['en-US'];
if (!english) throw new Error('no English words');
const content = { pack, words: english, source: english };

it('are what the pins lead to, without what is gone and without what must be true', () => {
  const withStatement = {
    ...content,
    pack: {
      ...pack,
      scripts: pack.scripts.map((script) =>
        script.id === 'lawyer' ? { ...script, onlyIfTrue: true } : script,
      ),
    },
  };
  const items = pinnedItems(withStatement, { today: '2026-11-22' }, [
    'script/free',
    'scenario/nowhere',
    'script/nothing',
    'script/lawyer',
    'scenario/door',
  ]);
  expect(items.map(({ id, route }) => ({ id, route }))).toEqual([
    { id: 'script/free', route: { screen: 'script', script: 'free' } },
    { id: 'scenario/door', route: { screen: 'scenario', scenario: 'door' } },
  ]);
});
