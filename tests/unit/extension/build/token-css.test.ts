import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokenCss } from '../../../../extension/build/token-css.ts';
import { colors } from '../../../../shared/style/tokens.ts';
import { fromRoot } from '../../../harness/root.ts';

const transform = (code: string, id: string): unknown => {
  const hook = tokenCss().transform;
  if (typeof hook !== 'function') throw new Error('the transform is no plain function');
  return Reflect.apply(hook, undefined, [code, id]);
};

it("puts every colour, light and dark, into the popup's style sheet", () => {
  const file = fromRoot('extension/ui/popup.css');
  const { code } = Object(transform(readFileSync(file, 'utf8'), file));
  for (const [name, { light, dark }] of Object.entries(colors)) {
    expect(code).toContain(`--${name}:${light};`);
    expect(code).toContain(`--${name}:${dark};`);
  }
  expect(code).toContain('@media (prefers-color-scheme:dark)');
});

it('stops the build when there is no place for them', () => {
  expect(() => transform('body{}', '/extension/ui/popup.css')).toThrow(/colours/);
  expect(transform('body{}', '/extension/ui/base.css')).toBeUndefined();
});
