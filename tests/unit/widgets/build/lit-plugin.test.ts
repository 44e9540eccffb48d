import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../../widgets/build/bundle.ts';
import { adaptLitHtml, checkReplaced } from '../../../../widgets/build/lit-plugin.ts';

const lit = (file: string): string => readFileSync(join(ROOT, 'node_modules', file), 'utf8');

describe('adaptLitHtml', () => {
  it('takes Lit’s own policy and its array on the window out, and leaves the check for real templates', () => {
    const adapted = adaptLitHtml(lit('lit-html/lit-html.js'));
    expect(adapted).not.toContain('createPolicy');
    expect(adapted).not.toContain('litHtmlVersions');
    expect(adapted).not.toContain('_$litDirective$');
    expect(adapted).toContain('amparoPolicy');
    expect(adapted).toContain('invalid template strings array');
  });

  it('stops the build when Lit is written otherwise', () => {
    expect(() => adaptLitHtml('export const html = 1')).toThrow('must be found once');
  });
});

describe('checkReplaced', () => {
  const NAME = 'lit-element/lit-element.js';

  it('knows the Lit that the kit’s element was compared with', () => {
    expect(() => checkReplaced(NAME, lit(NAME))).not.toThrow();
  });

  it('stops the build at any other', () => {
    expect(() => checkReplaced(NAME, `${lit(NAME)}\n`)).toThrow('has changed');
    expect(() => checkReplaced('lit-element/other.js', lit(NAME))).toThrow('has changed');
  });
});
