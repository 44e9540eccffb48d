import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutInnerHtml } from '../../../../extension/build/cut-inner-html.ts';
import { fromRoot } from '../../../harness/root.ts';

const FILE = fromRoot('node_modules/preact/dist/preact.mjs');

const transform = (code: string, id: string): string | undefined => {
  const hook = cutInnerHtml().transform;
  if (typeof hook !== 'function') throw new Error('the transform is no plain function');
  const result: unknown = Reflect.apply(hook, undefined, [code, id]);
  return typeof result === 'object' && result !== null ? String(Reflect.get(result, 'code')) : undefined;
};

it('leaves no assignment to innerHTML in the Preact that we ship', () => {
  const code = readFileSync(FILE, 'utf8');
  expect(code).toMatch(/innerHTML=/);
  expect(transform(code, FILE)).not.toMatch(/innerHTML=(?!=)/);
});

it('stops the build when Preact no longer looks as expected', () => {
  expect(() => transform('nothing of the kind', FILE)).toThrow(/innerHTML/);
});

it('leaves other files alone', () => {
  expect(transform('x.innerHTML=y.__html', '/src/other.ts')).toBeUndefined();
});
