import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { contentModule, esbuildContent } from '../../../../shared/cli/content-plugin.ts';
import { languagesModule } from '../../../../shared/cli/language-modules.ts';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { ROOT } from '../../../harness/root.ts';

const value = (id: string, options = {}) =>
  JSON.parse(contentModule(id, options).replace(/^export default |;$/g, ''));

/** The files that a bundle of `code` starts with, and all of them, as text. */
async function bundled(code: string): Promise<{ readonly first: string; readonly later: readonly string[] }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    write: false,
    splitting: true,
    format: 'esm',
    outdir: 'dist',
    charset: 'utf8',
    plugins: [esbuildContent()],
  });
  const [first, ...later] = outputFiles.map(({ text }) => text);
  return { first: first ?? '', later };
}

describe('one language', () => {
  it('has the messages that were asked for, and its words', () => {
    const spanish = value('amparo:language/es-419/involved,action.back');
    expect(spanish.words).toEqual(loadPackFiles().words['es-419']);
    const names = new Set(Object.keys(spanish.catalog).map((id) => id.split('.')[0]));
    expect(names).toEqual(new Set(['common', 'involved', 'action']));
    expect(spanish.catalog['action.copied']).toBeUndefined();
  });

  it('has no words where the content is left out', () => {
    expect(value('amparo:language/es-419/involved', { content: 'none' })).not.toHaveProperty('words');
  });

  it('that is not there stops the build', () => {
    expect(() => contentModule('amparo:language/tlh/popup')).toThrow('no such language: tlh');
  });
});

describe('the languages', () => {
  it('are those of the catalogs', () => {
    expect(value('amparo:language-tags')).toEqual(Object.keys(value('amparo:messages/manifest')));
  });

  it('are heard of by their tags, also those that have words alone', () => {
    const { words } = loadPackFiles();
    const source = words['en-US'];
    if (!source) throw new Error('no English words');
    const code = languagesModule('popup', { ...words, ht: { ...source, lang: 'ht' } });
    expect(code).toContain('spoken: ["en-US","es-419"]');
    expect(code).toMatch(/worded: \[.*"ht"\]/);
    expect(code).toContain('"ht": () => import("amparo:language/ht/popup")');
    expect(code).not.toContain('"en-US": ()');
  });

  it('leave all but the source in files that come when they are asked for', async () => {
    const { first, later } = await bundled(
      `import languages from 'amparo:languages/involved'; globalThis.languages = languages;`,
    );
    const spanish = loadPackFiles().words['es-419']?.strings['scenario.door.title'] ?? 'none';
    const english = loadPackFiles().words['en-US']?.strings['scenario.door.title'] ?? 'none';
    expect(first).toContain(english);
    expect(first).not.toContain(spanish);
    expect(later.filter((text) => text.includes(spanish))).toHaveLength(1);
  });

  it('of messages alone bring no words of the rights content', async () => {
    const { first, later } = await bundled(
      `import catalogs from 'amparo:catalogs/event.cancelled'; globalThis.catalogs = catalogs;`,
    );
    const all = [first, ...later].join('');
    expect(first).toContain('Canceled');
    expect(first).not.toContain('Cancelado');
    expect(later.filter((text) => text.includes('Cancelado'))).toHaveLength(1);
    expect(all).not.toContain(loadPackFiles().words['en-US']?.strings['scenario.door.title'] ?? 'none');
  });
});
