import type { Content, Pack, Words } from '../../shared/content/model.ts';
import type { Sheet } from '../../shared/dom/print-sheet.ts';
import type { ShowCard } from '../../shared/dom/show-card.ts';
import { beside } from './beside.ts';
import { page, TOOLS_FILE } from './trusted-types.ts';

declare global {
  /** Set by the build: integrity hash of `amparo-tools.js`. */
  const AMPARO_TOOLS: string;
}

/** The rights content in all languages that there are. */
export interface AllContent {
  readonly pack: Pack;
  readonly words: Readonly<Record<string, Words>>;
}

/** What a pack from outside came to: its content, or a sentence for the reader on why it is not used. */
export interface PackAnswer {
  readonly content?: AllContent;
  readonly note?: string;
}

/** What is needed seldom and therefore lies in a file of its own. `lang` is that of the reader. */
export interface Tools {
  print(sheet: Sheet, lang: string): void;
  /** Shows the text as a QR code with the ways to send it; resolves when closed. */
  share(
    root: HTMLElement | ShadowRoot,
    what: { readonly title: string; readonly plain: string },
    lang: string,
    signal: AbortSignal,
  ): Promise<void>;
  /** Shows words over the whole screen; resolves when closed. */
  show(root: HTMLElement | ShadowRoot, card: ShowCard, lang: string, signal: AbortSignal): Promise<void>;
  /** Reads the English lines aloud with a voice of this device; resolves with what to tell the reader when it could not. */
  speak(lines: readonly string[], lang: string, signal: AbortSignal): Promise<string | undefined>;
  /** Asks for words and finds as one types; resolves with what was chosen: the id of a scenario, `hotlines`, `warrant`, or nothing. */
  search(
    root: HTMLElement | ShadowRoot,
    content: Content,
    lang: string,
    signal: AbortSignal,
  ): Promise<string | undefined>;
  /** Fetches, verifies and reads a published pack. */
  readPack(url: string, bundled: AllContent, lang: string, signal: AbortSignal): Promise<PackAnswer>;
}

const PATIENCE_MS = 8000;

/** The tools: at once where a script of the page holds them, else from `amparo-tools.js` beside this script. `undefined` when they cannot be had. */
export function loadTools(): Promise<Tools | undefined> {
  const url = beside(TOOLS_FILE);
  const there = page.tools.get(AMPARO_VERSION);
  if (there || !url) return Promise.resolve(there);
  const script = document.createElement('script');
  script.integrity = AMPARO_TOOLS;
  script.crossOrigin = 'anonymous';
  Reflect.set(script, 'src', page.policy ? page.policy.createScriptURL(url) : url);
  return new Promise((resolve) => {
    const done = (): void => {
      script.remove();
      resolve(page.tools.get(AMPARO_VERSION));
    };
    script.onload = done;
    script.onerror = done;
    setTimeout(done, PATIENCE_MS);
    document.head.append(script);
  });
}
