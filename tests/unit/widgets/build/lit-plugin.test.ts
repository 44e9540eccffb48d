import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../../widgets/build/bundle.ts';
import { adaptLit } from '../../../../widgets/build/lit-plugin.ts';

const LIT_HTML = join(ROOT, 'node_modules/lit-html/lit-html.js');

describe('adaptLit', () => {
  it('takes Lit’s own policy and its array on the window out', () => {
    const adapted = adaptLit(LIT_HTML, readFileSync(LIT_HTML, 'utf8'));
    expect(adapted).not.toContain('createPolicy');
    expect(adapted).not.toContain('litHtmlVersions');
    expect(adapted).toContain('amparoPolicy');
  });

  it('stops the build when Lit is written otherwise', () => {
    expect(() => adaptLit('/lit-html/lit-html.js', 'export const html = 1')).toThrow('must match once');
  });
});
