import { expect, it } from 'vitest';
import { codeFiles, readKept } from '../harness/repository.ts';

// The bundles' own css tag (widgets/base/lit-css.ts) joins the fixed parts and nothing else: an expression would vanish without a word.
it('no css template of the widgets holds an expression', () => {
  const templates = codeFiles()
    .filter((file) => file.startsWith('widgets/'))
    .flatMap((file) =>
      [...readKept(file).matchAll(/\bcss`([^`]*)`/g)].map(([, text = '']) => ({ file, text })),
    );
  expect(templates.length).toBeGreaterThan(4);
  expect(templates.filter(({ text }) => text.includes('${')).map(({ file }) => file)).toEqual([]);
});
