import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';
import { type Publisher, parsePublisher } from '../content/publisher.ts';
import { parseDefinition } from '../forms/schema.ts';
import { parseCatalog } from '../i18n/parse-catalog.ts';
import { checkedJson } from './checked-json.ts';
import { loadPackFiles } from './load-pack.ts';

const ROOT = join(import.meta.dirname, '../..');
const CATALOGS = join(ROOT, 'shared/i18n/catalogs');
const PREFIX = 'amparo:';

/** `none` leaves the rights content empty: how the size of the code alone is measured. */
export interface ContentOptions {
  readonly content?: 'bundled' | 'none';
}

/** Source text of an `amparo:…` module. Throws, naming file, field and rule, when the files break their schema: the build must stop. */
export function contentModule(id: string, options: ContentOptions = {}): string {
  const name = id.slice(PREFIX.length);
  if (name === 'publisher') return exporting(readPublisher());
  if (name.startsWith('messages/')) return exporting(messages(name.slice('messages/'.length).split(',')));
  if (name.startsWith('form/')) return exporting(formDefinition(name.slice('form/'.length)));
  const files = loadPackFiles();
  if (name === 'pack') return exporting(options.content === 'none' ? {} : files.pack);
  if (name === 'words') return exporting(options.content === 'none' ? {} : files.words);
  throw new Error(`no such content module: ${id}`);
}

export const viteContent = (options?: ContentOptions): VitePlugin => ({
  name: 'amparo-content',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith(`\0${PREFIX}`) ? contentModule(id.slice(1), options) : undefined),
});

export const esbuildContent = (options?: ContentOptions): EsbuildPlugin => ({
  name: 'amparo-content',
  setup(build) {
    build.onResolve({ filter: /^amparo:/ }, ({ path }) => ({ path, namespace: 'amparo' }));
    build.onLoad({ filter: /.*/, namespace: 'amparo' }, ({ path }) => ({
      contents: contentModule(path, options),
      loader: 'js',
    }));
  },
});

const exporting = (value: unknown): string => `export default ${JSON.stringify(value)};`;

/** `publisher.json`, or the file that `AMPARO_PUBLISHER` names, checked. Throws where it breaks its schema. */
export const readPublisher = (): Publisher =>
  checkedJson(process.env.AMPARO_PUBLISHER ?? join(ROOT, 'publisher.json'), parsePublisher);

const formDefinition = (id: string): unknown =>
  checkedJson(join(ROOT, 'shared/forms/definitions', `${id}.json`), parseDefinition);

function messages(prefixes: readonly string[]): unknown {
  // A small script names single messages, or a prefix that ends inside a name (`issue.calendar-`), and carries no other job's sentences.
  const wanted = ['common', ...prefixes];
  const isWanted = (id: string): boolean =>
    wanted.some((name) =>
      name.endsWith('-')
        ? id.startsWith(name)
        : id === name || (/^[.#]/.test(id.slice(name.length)) && id.startsWith(name)),
    );
  const files = readdirSync(CATALOGS).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.sort().map((file) => {
      const catalog = checkedJson(join(CATALOGS, file), parseCatalog);
      const kept = Object.entries(catalog).filter(([id]) => isWanted(id));
      return [file.replace(/\.json$/, ''), Object.fromEntries(kept)];
    }),
  );
}
