import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { minify } from 'vite';
import { type ContentOptions, esbuildContent } from '../../shared/cli/content-plugin.ts';
import type { PackPart } from '../../shared/cli/pack-parts.ts';
import { type Catalogs, SOURCE_LANGUAGE } from '../../shared/i18n/translate.ts';
import { integrityOf } from './integrity.ts';
import { languageFiles, languageHashes, moduleValue } from './language-files.ts';
import { adaptLitPlugin, litTemplatesPlugin } from './lit-plugin.ts';
import { codesByPlace, messageCodes } from './message-codes.ts';
import { packMessagesPlugin } from './messages-plugin.ts';
import { shrinkTemplatesPlugin } from './template-plugin.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const WIDGETS = join(ROOT, 'widgets');
export const ELEMENTS = join(WIDGETS, 'elements');

/** Version of the package, which every file of the kit carries. */
export const version = (): string => {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  return version;
};

/** `iife` is the classic script that pages paste; `esm` the module. */
export type Format = 'iife' | 'esm';

export interface Bundle {
  readonly bytes: Uint8Array;
  /** Paths of the files that went in. */
  readonly inputs: readonly string[];
}

/** Bundles the elements of those folder names into one minified file without imports. Throws where esbuild or the content check finds an error. */
export async function bundle(
  elements: readonly string[],
  format: Format,
  options: ContentOptions = {},
): Promise<Bundle> {
  const hashes = FURTHER.some((name) => elements.includes(name)) ? {} : await furtherHashes();
  const result = await build({
    ...settings(elements, format, hashes),
    plugins: plugins(elements, { ...partFor(elements), ...options }, codesFor(elements)),
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`no output for ${elements.join(', ')}`);
  // Oxc's minifier over esbuild's saves 3 % more after gzip; Vite, which the extension is built with, brings it.
  const { code, errors } = await minify('amparo.js', file.text, {
    module: format === 'esm',
    compress: { target: 'es2022' },
    mangle: { toplevel: true },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return {
    bytes: new TextEncoder().encode(
      `${BOM}${elements.every(isCalledAtOnce) ? AT_ONCE : ''}${banner()}\n${code}\n`,
    ),
    inputs: Object.keys(result.metafile.inputs),
  };
}

/** What an element alone in its script shows of the rights content; any other, and several together, have all of it. */
const PARTS: Readonly<Record<string, PackPart>> = {
  hotlines: 'hotlines',
  script: 'scripts',
  'warrant-check': 'warrant',
};

function partFor([element = '', ...others]: readonly string[]): ContentOptions {
  const part = others.length === 0 ? PARTS[element] : undefined;
  return part ? { part } : {};
}

/** Files that an element loads when they are needed, `amparo-<name>.js`; they stand among the elements by the name of their folder. */
export const FURTHER = ['tools', 'calendar', 'form'] as const;

let hashes: Promise<Readonly<Record<string, string>>> | undefined;

/** The hashes of the further files, which every element carries. */
function furtherHashes(): Promise<Readonly<Record<string, string>>> {
  hashes ??= Promise.all(
    FURTHER.map(async (name) => [name, integrityOf((await bundle([name], 'iife')).bytes)]),
  ).then(Object.fromEntries);
  return hashes;
}

const isFurther = (name: string): boolean => FURTHER.some((one) => one === name);

/**
 * A classic script whose server names no encoding is read in that of its page, and old pages are not UTF-8. A byte order mark
 * counts before both (https://encoding.spec.whatwg.org/#decode).
 */
const BOM = '\ufeff';

/**
 * Chromium parses a function when it is first called, all of it a second time, unless a script says in its first line that
 * its functions are called at once: then that is done beside the page's own thread while the script still comes.
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** Of a calendar nearly all is needed for what it shows first, and of its views what the reader waits for. */
const isCalledAtOnce = (name: string): boolean => /^(event-calendar|next-event|calendar)$/.test(name);

const banner = (): string => `/*! Amparo ${version()}, with Lit (c) Google LLC: see licenses.txt */`;

/** The drawings that the content names belong to it: nothing of them is counted where the code alone is measured. */
const noIconsPlugin = (): Plugin => ({
  name: 'amparo-no-icons',
  setup(build) {
    build.onLoad({ filter: /[\\/]scenario-icon\.ts$/ }, () => ({
      contents: 'export const scenarioIcon = () => [];',
    }));
  },
});

/** A script with one list of messages has shorter codes for them, unless a file of a further language brings it more. */
function codesFor([name = '', ...others]: readonly string[]): ReadonlyMap<string, string> {
  const codes = messageCodes();
  const file = join(isFurther(name) ? WIDGETS : ELEMENTS, name, `${name}.ts`);
  const [, list] = /'(amparo:messages\/[^']+)'/.exec(readFileSync(file, 'utf8')) ?? [];
  if (others.length > 0 || languageFiles().size > 0 || !list) return codes;
  const catalogs: Catalogs = moduleValue(list);
  return codesByPlace(Object.keys(catalogs[SOURCE_LANGUAGE] ?? {}), codes);
}

const plugins = (
  elements: readonly string[],
  options: ContentOptions,
  codes: ReadonlyMap<string, string>,
) => [
  ...(options.content === 'none' ? [noIconsPlugin()] : []),
  packMessagesPlugin(options, codes),
  esbuildContent(options),
  // What a further file makes is rendered by the Lit of the element that loaded it; the tools render panels of their own.
  elements.every(isFurther) && !elements.includes('tools') ? litTemplatesPlugin() : adaptLitPlugin(),
  shrinkTemplatesPlugin(codes),
];

/**
 * Names of members that no other script, no attribute, no JSON file and no page ever sees, shortened in the bundles; esbuild
 * gives the same ones each time. The keys of what becomes an address, a stored record or a message are no members.
 */
const INTERNAL =
  /^(?:_\$.+|actions|addController|affirm|allows|announce|awaited|began|catalogs|chosen|chosenLang|connection|focusOn|forget|given|goesBack|hasUpdated|hostConnected|hostDisconnected|hostUpdated|hush|inline|isUpdatePending|lawReviewed|opened|outcome|placed|positions|propertyValues|readWhen|renderBack|renderBody|requestUpdate|speaking|telling|willUpdate|wordsReviewed|wrongAttributes|beyondLimit|budget|calendars|cancelled|component|cutOff|endZone|except|exceptRules|frequency|fromMs|iana|instances|interval|laidOut|lengths|maxBytes|modified|monthDays|months|offsetAt|onToggle|replaces|renderRoot|rules|sequence|settled|sourcesSettled|standard|strayLines|timeoutMs|timezones|toMs|unknownZone|until|weekStart|weekdays)$/;

const settings = (
  elements: readonly string[],
  format: Format,
  { tools = '', calendar = '', form = '' }: Readonly<Record<string, string>>,
) =>
  ({
    stdin: {
      contents: elements
        .map((name) => `import '${isFurther(name) ? `../${name}/register.ts` : `./${name}/define.ts`}';`)
        .join('\n'),
      resolveDir: ELEMENTS,
      loader: 'ts',
    },
    // Paths in messages and maps must not depend on where the build is started.
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format,
    // Safari 16.4 is the oldest browser of the kit; private fields and ??= are native there.
    target: ['safari16.4', 'chrome111', 'firefox115'],
    charset: 'utf8',
    legalComments: 'none',
    define: {
      AMPARO_VERSION: JSON.stringify(version()),
      AMPARO_MODULE: String(format === 'esm'),
      AMPARO_LANGUAGES: languageHashes(),
      AMPARO_TOOLS: JSON.stringify(tools),
      AMPARO_CALENDAR: JSON.stringify(calendar),
      AMPARO_FORM: JSON.stringify(form),
    },
    logLevel: 'silent',
    mangleProps: INTERNAL,
    // By it one script's Lit knows what a further file describes.
    reserveProps: /^_\$litType\$$/,
  }) satisfies BuildOptions;
