import type { Content, Pack, Words } from '../../shared/content/model.ts';
import type { ShowCard } from '../../shared/dom/show-card.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import type { ScenarioView, ScriptView } from '../../shared/rights/view.ts';
import { loadBeside } from './load-beside.ts';

declare global {
  /** Set by the build: integrity hash of `amparo-tools.js`. */
  const AMPARO_TOOLS: string;
}

/** The rights content in all languages that there are. */
export interface AllContent {
  readonly pack: Pack;
  readonly words: Readonly<Record<string, Words>>;
}

/** What a pack from outside came to: its content, or a sentence in the reader's language on why it is not used. */
export interface PackAnswer {
  readonly content?: AllContent;
  readonly note?: (host: ToolsHost) => string;
}

/** The element that asks: where its panels lie, the reader's language, and when it left the page. */
export interface ToolsHost {
  root(): HTMLElement | ShadowRoot;
  lang(): string;
  /** Its messages: of a language whose file has come, all that there are. */
  t(): Translate;
  signal(): AbortSignal;
}

/** Where a reader types what they look for (an `input` there seeks), and where what is found is listed; its first child is the line that says how it went. */
export interface SearchPlace {
  readonly field: HTMLInputElement;
  readonly box: Element;
  /** Goes to a scenario, or to a script of it. */
  open(to: string, script?: string): void;
}

/** What is needed seldom and therefore lies in a file of its own. What opens a panel resolves when it is closed. */
export interface Tools {
  /** Prints a situation on one page; one that speaks of the door may be a sign for it instead, which is asked first. */
  printScenario(host: ToolsHost, scenario: ScenarioView): Promise<void>;
  /** Asks on what a script is to be printed, and prints it. */
  printScript(host: ToolsHost, script: ScriptView): Promise<void>;
  /** Shows the text as a QR code with the ways to send it. */
  share(host: ToolsHost, what: { readonly title: string; readonly plain: string }): Promise<void>;
  /** Gives words to copy by hand, where the browser refuses to. */
  copyByHand(host: ToolsHost, title: string, plain: string): Promise<void>;
  /** Shows words over the whole screen. */
  show(host: ToolsHost, card: ShowCard): Promise<void>;
  /** Reads lines of the language `voice` aloud with a voice of this device; resolves with what to tell the reader when it could not. */
  speak(
    host: ToolsHost,
    lines: readonly string[],
    voice: string,
    signal: AbortSignal,
  ): Promise<string | undefined>;
  /** Lists what answers the query. */
  find(host: ToolsHost, place: SearchPlace, content: Content, options: SelectOptions): void;
  /** The warrant check over the page. */
  check(host: ToolsHost, content: Content, options: SelectOptions): Promise<void>;
  /** All lines to call, those of a state that the reader may choose there. */
  lines(
    host: ToolsHost,
    content: Content,
    options: SelectOptions,
    choose: (state: string) => void,
  ): Promise<void>;
  /** Whom to tell of an error, and what was wrong before. */
  about(host: ToolsHost, content: Content): Promise<void>;
  /** A message for the reader's own people, to be sent by the device. Nothing is kept. */
  tellPeople(host: ToolsHost): Promise<void>;
  /** Asks for the state (`US-CA`, empty for the whole country). */
  chooseState(host: ToolsHost, state: string, choose: (state: string) => void): Promise<void>;
  /** Fetches, verifies and reads a published pack. */
  readPack(url: string, bundled: AllContent, signal: AbortSignal): Promise<PackAnswer>;
}

/** The tools: at once where a script of the page holds them, else from `amparo-tools.js` beside this script. `undefined` when they cannot be had. */
export const loadTools = (): Promise<Tools | undefined> => loadBeside('tools', AMPARO_TOOLS);
