import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { esbuildContent } from '../../shared/cli/content-plugin.ts';
import { loadPackFiles } from '../../shared/cli/load-pack.ts';
import type { Content, Words } from '../../shared/content/model.ts';
import type { Sheet } from '../../shared/dom/print-sheet.ts';
import { SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import { selectScenario } from '../../shared/rights/select-scenario.ts';
import { listScripts } from '../../shared/rights/select-script.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { pseudo } from './pseudo-locale.ts';
import { html, ok } from './replies.ts';
import { ROOT } from './root.ts';
import { startServer, type TestServer } from './server.ts';

/** As strict as a page can be that still runs a script of its own. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What the bundle below puts on the page: `act.print(sheet)` and so on, in the language of the sheet; `place` in another font if one is named. */
const ENTRY = `
import catalogs from 'amparo:messages/act,rights';
import { translator } from './shared/i18n/translate.ts';
import { openShare } from './shared/dom/share-panel.ts';
import { openShow } from './shared/dom/show-card.ts';
import { printSheet, SHEET_CSS, sheetNode } from './shared/dom/print-sheet.ts';
const t = (lang) => translator(catalogs, lang);
const never = new AbortController().signal;
globalThis.act = {
  print: (sheet) => printSheet(sheet, t(sheet.lang)),
  show: (card, lang = 'en-US') => void openShow(document.body, card, t(lang), never),
  share: (shared, lang = 'en-US') => void openShare(document.body, shared, t(lang), never),
  place(sheet, font = '') {
    const style = new CSSStyleSheet();
    style.replaceSync('body{margin:0}' + SHEET_CSS + (font && '.act-sheet{font-family:"' + font + '"}'));
    document.adoptedStyleSheets = [style];
    document.body.replaceChildren(sheetNode(sheet, t(sheet.lang), document));
  },
};
`;

/** A page under a strict CSP that can show, share and print. Ended by `close` of the server. */
export async function serveActPage(): Promise<TestServer> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'iife',
    plugins: [esbuildContent()],
  });
  const server = await startServer();
  server.on('/act.js', ok(outputFiles[0]?.text ?? '', 'text/javascript'));
  server.on(
    '/',
    html(
      '<!doctype html><html lang="en"><title>Page</title><body><button>A button</button><script src="/act.js"></script>',
      {
        headers: { 'content-security-policy': STRICT_CSP },
      },
    ),
  );
  server.on(
    '/boxed',
    html('<!doctype html><html lang="en"><title>Page</title><iframe title="Page"></iframe>'),
  );
  return server;
}

/** Calls what the page's script offers. */
export const act = (page: Page, name: 'print' | 'show' | 'share' | 'place', ...args: readonly unknown[]) =>
  page.evaluate(([name, args]) => Reflect.get(Reflect.get(globalThis, 'act'), name)(...args), [
    name,
    args,
  ] as const);

/** Languages of the sheets that are looked at: both that ship, and one from right to left that nobody speaks. */
export const SHEET_LANGUAGES = ['en-US', 'es-419', 'ar-XB'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

const CARDS = ['door', 'silent', 'free', 'noconsent', 'lawyer', 'nosign', 'interpreter', 'hotline'] as const;

const TODAY = { today: '2026-10-10' };

/** Ids of every scenario. */
export const SCENARIOS = loadPackFiles().pack.scenarios.map(({ id }) => id);

/** Every script in a language, from the content that ships. */
export const scriptsIn = (lang: SheetLanguage): readonly ScriptView[] => listScripts(contentIn(lang), TODAY);

/** Every kind of sheet in a language; the scenario can be named. */
export function sheetsIn(lang: SheetLanguage, id = 'door'): Readonly<Record<Sheet['kind'], Sheet>> {
  const scripts = scriptsIn(lang).filter((script) => CARDS.some((card) => card === script.id));
  const scenario = selectScenario(contentIn(lang), id, TODAY);
  const [script] = scripts;
  if (!scenario || !script) throw new Error(`no scenario ${id}`);
  return {
    wallet: { kind: 'wallet', scripts, lang },
    'door-sign': { kind: 'door-sign', script, lang },
    scenario: { kind: 'scenario', scenario, lang },
  };
}

function contentIn(lang: SheetLanguage): Content {
  const { pack, words } = loadPackFiles();
  const source = words[SOURCE_LANGUAGE];
  if (!source) throw new Error('no English words');
  return { pack, words: lang === 'ar-XB' ? mirrored(source, pack.scripts) : (words[lang] ?? source), source };
}

function mirrored(
  source: Words,
  scripts: readonly { readonly id: string; readonly officer: readonly string[] }[],
): Words {
  const lines = scripts.flatMap(({ id, officer }) =>
    officer.map((line, index) => [`script.${id}.line.${index + 1}`, line] as const),
  );
  const texts = [...Object.entries(source.strings), ...lines];
  return {
    ...source,
    lang: 'ar-XB',
    strings: Object.fromEntries(texts.map(([key, text]) => [key, pseudo('ar-XB', text)])),
  };
}
