import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBooks } from '../build/book.ts';
import { PAGE_IDS, type PageId, SITE_LANGUAGES } from './lang.ts';
import { layout, type Page } from './layout.ts';
import { events } from './pages/events.ts';
import { getInvolved } from './pages/get-involved.ts';
import { home } from './pages/index.ts';
import { invite } from './pages/invite.ts';
import { knowYourRights } from './pages/know-your-rights.ts';
import { type Integrity, showSnippet } from './snippet.ts';

const PAGES: Readonly<Record<PageId, Page>> = {
  index: home,
  events,
  'get-involved': getInvolved,
  invite,
  'know-your-rights': knowYourRights,
};

const HERE = import.meta.dirname;

/** Writes the demonstration chapter's site into `<widgets>/demo/`. The widgets and their integrity hashes must be there already. */
export function buildDemo(widgets: string): void {
  const out = join(widgets, 'demo');
  const site = join(out, 'site');
  cpSync(join(HERE, 'site'), site, { recursive: true });
  cpSync(join(HERE, '../../shared/events/samples'), site, { recursive: true });
  // As `events sync` writes the two side by side: the one to be read, the other to be followed.
  cpSync(join(site, 'chapter.ics'), join(site, 'events.ics'));
  buildBooks(join(out, 'book'));
  const integrity = integrityOf(widgets);
  for (const lang of SITE_LANGUAGES) {
    const up = lang === 'en' ? '' : '../';
    const folder = lang === 'en' ? out : join(out, lang);
    mkdirSync(folder, { recursive: true });
    const base = `${up}../`;
    const tools = {
      base,
      site: `${up}site/`,
      snippet: (one: Parameters<typeof showSnippet>[0]) => showSnippet(one, base, integrity, lang),
    };
    for (const id of PAGE_IDS) writeFileSync(join(folder, `${id}.html`), layout(id, PAGES[id], lang, tools));
  }
}

function integrityOf(widgets: string): Integrity {
  const file: { readonly files: Integrity } = JSON.parse(
    readFileSync(join(widgets, 'integrity.json'), 'utf8'),
  );
  return file.files;
}
