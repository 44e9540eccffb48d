import { describe, expect, it } from 'vitest';
import { shrinkTemplates } from '../../../../widgets/build/template-plugin.ts';

describe('shrinkTemplates', () => {
  it('minifies styles and keeps what they say', async () => {
    const source = 'const s = css`\n  .a {\n    color: red;\n  }\n`;';
    expect(await shrinkTemplates(source)).toBe('const s = css`.a{color:red}`;');
  });

  it('leaves one line break where markup had indentation, and lines as they are', async () => {
    expect(await shrinkTemplates('html`<p>\n      a b  c\n    </p>`')).toBe('html`<p>\na b  c\n</p>`');
  });

  it('escapes nothing, for a backslash would empty the sheet', async () => {
    expect(await shrinkTemplates("const s = css`a::before { content: '✕'; }`;")).not.toContain('\\');
  });
});
