import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedJson } from '../../shared/cli/checked-json.ts';
import { loadPackFiles } from '../../shared/cli/load-pack.ts';
import { parsePublisher } from '../../shared/content/publisher.ts';
import { parseCatalog } from '../../shared/i18n/parse-catalog.ts';
import type { BookSource } from '../book/book.ts';
import { bookPage } from '../book/page.ts';
import { ROOT } from './bundle.ts';

const CATALOGS = join(ROOT, 'shared/i18n/catalogs');

/** Writes one book for each language of the pack into a folder made anew, the same bytes each time. Throws on the first error. */
export function buildBooks(out: string = join(ROOT, 'dist/book')): void {
  const source = bookSource();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const lang of Object.keys(source.words))
    writeFileSync(join(out, `${lang}.html`), bookPage(source, lang));
}

/** The pack, the messages and the publisher of this repository; the publisher's file may be named by `AMPARO_PUBLISHER`. */
export function bookSource(): BookSource {
  const files = readdirSync(CATALOGS).filter((file) => file.endsWith('.json'));
  return {
    ...loadPackFiles(),
    catalogs: Object.fromEntries(
      files.map((file) => [file.replace(/\.json$/, ''), checkedJson(join(CATALOGS, file), parseCatalog)]),
    ),
    publisher: checkedJson(process.env.AMPARO_PUBLISHER ?? join(ROOT, 'publisher.json'), parsePublisher),
  };
}
