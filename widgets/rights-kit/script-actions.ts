import { copyBoth } from '../../shared/dom/clipboard.ts';
import { shareText } from '../../shared/dom/share.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { type CopyChoice, scriptText } from '../../shared/rights/script-text.ts';
import type { ScriptView } from '../../shared/rights/view.ts';
import { loadTools, type Tools } from '../base/tools.ts';
import { sourceLine } from './source-line.ts';

/** What an element may carry itself, to be there with no network at all. */
export type InlineParts = Pick<Tools, 'show' | 'speak'>;

/** What the actions need of their element. */
export interface ActionsHost {
  inline(): InlineParts | undefined;
  t(): Translate;
  lang(): string;
  signal(): AbortSignal;
  root(): HTMLElement | ShadowRoot;
  announce(name: string, detail: Readonly<Record<string, unknown>>): void;
  /** Renders anew, then moves the keyboard there when a selector is given. */
  update(focus?: string): void;
}

/** How the last action on a script went; `message` is a catalog id or, from our other file, a sentence. */
export interface Outcome {
  readonly script: string;
  /** `large`: shown in its place, because our panel could not be had. */
  readonly state: 'done' | 'trouble' | 'large';
  readonly message: string;
  readonly choice?: CopyChoice;
  /** The words, where the reader has to take them by hand or to send them without our panel. */
  readonly byHand?: string;
  readonly toSend?: string;
}

/** What a reader can do with a script: each action ends in words that say how it went, and none needs the network but print and the QR code. */
export class ScriptActions {
  outcome: Outcome | undefined;
  /** Id of the script that is being read aloud. */
  speaking: string | undefined;
  readonly #host: ActionsHost;
  readonly #true = new Set<string>();
  #voice = new AbortController();

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  /** False for a statement about the person until they have said that it is true. */
  allows({ id, onlyIfTrue }: ScriptView): boolean {
    return !onlyIfTrue || this.#true.has(id);
  }

  affirm({ id }: ScriptView): void {
    this.#true.add(id);
    this.#host.update(`[data-script="${id}"] .actions button`);
  }

  async copy(script: ScriptView, choice: CopyChoice): Promise<void> {
    const { id } = script;
    const text = scriptText(script, choice);
    if (!(await copyBoth(text))) {
      const refused = {
        script: id,
        state: 'trouble',
        message: 'rights.copy-selected',
        byHand: text.plain,
      } as const;
      this.#tell(refused, 'textarea');
      return;
    }
    this.#tell({ script: id, state: 'done', message: 'rights.copied', choice });
    this.#host.announce('copy', { script: id, choice });
  }

  /** Over the whole screen; without our other file, large in its place. */
  async show(script: ScriptView): Promise<void> {
    const { officer, own, id } = script;
    const { inline, root, t, lang, signal } = this.#host;
    const tools = inline() ?? (await loadTools());
    const under = own.lines === officer ? {} : { under: own };
    const card = { lines: officer, lang: 'en', ...under, foot: sourceLine(script, t(), lang()) };
    if (tools) await tools.show(root(), card, lang(), signal());
    else this.#tell({ script: id, state: 'large', message: '' }, `[data-script="${id}"] blockquote`);
  }

  /** Reads the English aloud, or stops. */
  async speak({ id, officer }: ScriptView): Promise<void> {
    const stop = this.speaking === id;
    this.hush();
    if (stop) return;
    const voice = this.#voice;
    this.speaking = id;
    this.outcome = undefined;
    const tools = this.#host.inline() ?? (await loadTools());
    const trouble = tools
      ? await tools.speak(officer, this.#host.lang(), voice.signal)
      : 'rights.tools-missing';
    if (this.#voice !== voice) return;
    this.speaking = undefined;
    if (trouble) this.#tell({ script: id, state: 'trouble', message: trouble });
    else this.#host.update();
  }

  hush(): void {
    this.#voice.abort();
    this.#voice = new AbortController();
    this.speaking = undefined;
    this.#host.update();
  }

  /** Our panel, else the device's own sheet, else its text messages. */
  async share(script: ScriptView): Promise<void> {
    const { plain } = scriptText(script, 'both');
    const tools = await loadTools();
    const { root, lang, signal } = this.#host;
    if (tools) await tools.share(root(), { title: script.title, plain }, lang(), signal());
    else if ((await shareText(plain)) === 'unavailable') this.#missing(script.id, plain);
  }

  async print(script: ScriptView): Promise<void> {
    const tools = await loadTools();
    if (tools) tools.print({ kind: 'wallet', scripts: [script], lang: this.#host.lang() }, this.#host.lang());
    else this.#missing(script.id);
  }

  #missing(script: string, toSend = ''): void {
    this.#tell({ script, state: 'trouble', message: 'rights.tools-missing', toSend });
  }

  #tell(outcome: Outcome, focus?: string): void {
    this.outcome = outcome;
    this.#host.update(focus);
  }
}
