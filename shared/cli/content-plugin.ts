import { join } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';
import { type Publisher, parsePublisher } from '../content/publisher.ts';
import { parseDefinition } from '../forms/schema.ts';
import { STATES } from '../rights/state-code.ts';
import { checkedJson } from './checked-json.ts';
import { catalogOf, catalogTags } from './content-catalogs.ts';
import { catalogsModule, language, languagesModule } from './language-modules.ts';
import { loadPackFiles } from './load-pack.ts';
import { type PackPart, partOf } from './pack-parts.ts';

const ROOT = join(import.meta.dirname, '../..');
const PREFIX = 'amparo:';

/** `none` leaves the rights content empty: how the size of the code alone is measured. */
export interface ContentOptions {
  readonly content?: 'bundled' | 'none';
  /** Gives this part of the rights content in the place of all. */
  readonly part?: PackPart;
}

/** Source text of an `amparo:…` module. Throws, naming file, field and rule, when the files break their schema: the build must stop. */
export function contentModule(id: string, options: ContentOptions = {}): string {
  const name = id.slice(PREFIX.length);
  if (name === 'publisher') return exporting(readPublisher());
  if (name.startsWith('messages/')) return exporting(messages(name.slice('messages/'.length).split(',')));
  if (name.startsWith('catalogs/')) return catalogsModule(name.slice('catalogs/'.length));
  if (name.startsWith('catalog/')) {
    const [, tag = '', ...names] = name.split('/');
    return exporting(catalogOf(tag, names.join('/').split(',')));
  }
  if (name === 'language-tags') return exporting(catalogTags());
  if (name.startsWith('form/')) return exporting(formDefinition(name.slice('form/'.length)));
  if (name === 'states') return exporting(options.content === 'none' ? {} : stateCodes());
  const all = loadPackFiles();
  const files = options.part ? partOf(all, options.part) : all;
  const { pack, words } = options.content === 'none' ? { pack: {}, words: {} } : files;
  if (name === 'pack') return exporting(pack);
  if (name === 'words') return exporting(words);
  const [kind, ...rest] = name.split('/');
  if (kind === 'languages') return languagesModule(rest.join('/'), words);
  if (kind === 'language') return exporting(language(rest[0] ?? '', rest.slice(1).join('/'), words));
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

const stateCodes = (): unknown =>
  Object.fromEntries(
    [...STATES].flatMap(([code, state]) => [code.slice(3), state.toUpperCase()].map((name) => [name, code])),
  );

const messages = (names: readonly string[]): unknown =>
  Object.fromEntries(catalogTags().map((tag) => [tag, catalogOf(tag, names)]));
