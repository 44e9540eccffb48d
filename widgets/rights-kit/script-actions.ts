import { copyBoth } from '../../shared/dom/clipboard.ts';
import { type CopyChoice, scriptText } from '../../shared/rights/script-text.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { loadTools, type Tools, type ToolsHost } from '../base/tools.ts';
import { sourceLine } from './source-line.ts';

/** What an element may carry itself, to be there with no network at all. */
export type InlineParts = Pick<Tools, 'show' | 'speak'>;

/** What is done with our other file once it is here. */
export type UseTools = (tools: Tools, host: ToolsHost) => unknown;

/** What the actions need of their element. */
export interface ActionsHost extends ToolsHost {
  announce(name: string, detail: Readonly<Record<string, unknown>>): void;
  /** Renders anew, then moves the keyboard there when a selector is given. */
  update(focus?: string): void;
}

/** How the last action went; `message` is a catalog id or, from our other file, a sentence. */
export interface Outcome {
  /** What was pressed: the id of the script with the name of the button, or the name of the row of buttons. */
  readonly at: string;
  /** The class of the words that say so; `large`: none, because the script is shown in its place, where our panel could not be had. */
  readonly state: 'done' | 'notice' | 'large';
  readonly message: string;
}

/** What a reader can do with a script: each action ends in words that say how it went, and none needs the network but print and the ways to share. */
export class ScriptActions {
  outcome: Outcome | undefined;
  /** Id of the script that is being read aloud, with the language. */
  speaking: string | undefined;
  /** What shows and reads aloud without our other file; absent where the element is too large to carry it. */
  inline: InlineParts | undefined;
  readonly host: ActionsHost;
  readonly #true = new Set<string>();
  #voice = new AbortController();

  constructor(host: ActionsHost) {
    this.host = host;
  }

  /** False for a statement about the person until they have said that it is true. */
  allows({ id, onlyIfTrue }: ScriptView): boolean {
    return !onlyIfTrue || this.#true.has(id);
  }

  affirm({ id }: ScriptView): void {
    this.#true.add(id);
    this.host.update(`[data-script="${id}"] .actions button`);
  }

  /** As if the script had not been looked at yet. */
  forget(id: string): void {
    this.#true.delete(id);
    this.hush();
  }

  /** The reader goes on to another screen, or leaves. */
  leave(): void {
    this.#true.clear();
    this.outcome = undefined;
    this.hush();
  }

  async copy(script: ScriptView, choice: CopyChoice): Promise<void> {
    const { id } = script;
    const text = scriptText(script, choice);
    if (!(await copyBoth(text)))
      return this.use(id + choice, (tools, host) => tools.copyByHand(host, script.title, text.plain));
    this.#tell({ at: id + choice, state: 'done', message: 'rights.copied' });
    this.host.announce('copy', { script: id, choice });
  }

  /** Over the whole screen; without our other file, large in its place. */
  async show(script: ScriptView): Promise<void> {
    const { officer, own, id } = script;
    const { t, lang } = this.host;
    const tools = this.inline ?? (await loadTools());
    const under = own.lines === officer ? {} : { under: own };
    const card = { lines: officer, lang: 'en', ...under, foot: sourceLine(script, t(), lang()) };
    if (tools) await tools.show(this.host, card);
    else this.#tell({ at: id, state: 'large', message: '' }, `[data-script="${id}"] blockquote`);
  }

  /** Reads lines of the script aloud, or stops. */
  async speak(id: string, lang: string, lines: readonly string[]): Promise<void> {
    const stop = this.speaking === id + lang;
    this.hush();
    if (stop) return;
    const voice = this.#voice;
    this.speaking = id + lang;
    this.outcome = undefined;
    const tools = this.inline ?? (await loadTools());
    const message = tools ? await tools.speak(this.host, lines, lang, voice.signal) : 'kit.tools-missing';
    if (this.#voice !== voice) return;
    this.speaking = undefined;
    if (message) this.#tell({ at: id + lang, state: 'notice', message });
    else this.host.update();
  }

  hush(): void {
    this.#voice.abort();
    this.#voice = new AbortController();
    this.speaking = undefined;
    this.host.update();
  }

  share(script: ScriptView): Promise<void> {
    const { title, id } = script;
    const { plain } = scriptText(script, 'both');
    return this.use(`${id}share`, (tools, host) => tools.share(host, { title, plain }));
  }

  /** Opens something of our other file; where it cannot be had, says so there. */
  async use(at: string, use: UseTools): Promise<void> {
    const tools = await loadTools();
    if (tools) await use(tools, this.host);
    else this.#tell({ at, state: 'notice', message: 'kit.tools-missing' });
  }

  #tell(outcome: Outcome, focus?: string): void {
    this.outcome = outcome;
    this.host.update(focus);
  }
}
