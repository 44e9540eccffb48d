import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from '../../shared/content/model.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { SelectOptions } from '../../shared/rights/select-script.ts';
import { AmparoElement, type WrongAttribute } from '../base/amparo-element.ts';
import { type AllContent, loadTools, type ToolsHost } from '../base/tools.ts';
import { bundled, contentFor, readerOptions } from './content.ts';
import { knownState } from './known-state.ts';
import { ScriptActions } from './script-actions.ts';
import type { CardView } from './script-card.ts';
import { toolButtons } from './tool-buttons.ts';

/** What the elements of the rights content share. */
export abstract class RightsElement extends AmparoElement {
  static override properties = { pack: {}, chosen: { state: true } };

  /** https address of a published, signed pack (`pack.json`): its newer content is used once verified, else the content inside stays, with a note. */
  declare pack: string | null;
  /** Only where an element names it among its properties. */
  declare state: string | null;
  /** The state that the reader chose: empty for the whole country, `undefined` while what the page says counts. Kept nowhere. */
  declare protected chosen: string | undefined;

  #focusNext: string | undefined;
  /** What is in use: the content inside, until a pack from outside was verified. In memory only. */
  #all: AllContent = bundled;
  #asked: string | null = null;
  /** Where `#all` is from. */
  #from: string | null = null;
  #note = (_host: ToolsHost): string => '';
  protected readonly actions = new ScriptActions({
    t: () => this.t,
    lang: () => this.language,
    signal: () => this.connection,
    // In the frame, whose colours and direction a panel takes.
    root: () => this.renderRoot.querySelector<HTMLElement>('.frame') ?? this,
    announce: (name, detail) => this.emit(name, detail),
    update: (focus) => this.focusOn(focus),
  });

  constructor() {
    super();
    this.pack = null;
    this.state = null;
    this.chosen = undefined;
  }

  protected get content(): Content {
    return contentFor(this.#all, this.language);
  }

  protected get options(): SelectOptions {
    return readerOptions(this.language, this.chosen ?? this.given);
  }

  /** The state that the page names. */
  protected get given(): string | undefined {
    return knownState(this.state);
  }

  protected get card(): CardView {
    return { t: this.t, lang: this.language, actions: this.actions };
  }

  /** Where every screen ends: whom to tell of an error, and what was wrong before. */
  protected get foot(): TemplateResult {
    return html`<section>${toolButtons(this.card, 'foot', [
      ['about', this.t('rights.about'), (tools, host) => tools.about(host, this.content)],
    ])}</section>`;
  }

  protected choose(state: string): void {
    this.chosen = state;
    this.emit('state', { state: state || null });
  }

  /** Renders anew; then the keyboard is there. */
  protected focusOn(selector?: string): void {
    this.#focusNext = selector ?? this.#focusNext;
    this.requestUpdate();
  }

  protected override wrongAttributes(): readonly WrongAttribute[] {
    return this.state === null || this.given ? [] : [wrong('state', this.state, 'CA, TX, NY…')];
  }

  /** Leads to the screen before; `undefined` on the first. */
  protected get goesBack(): (() => void) | undefined {
    return undefined;
  }

  protected override renderBack(t: Translate): unknown {
    const back = this.goesBack;
    return back
      ? html`<button type="button" class="quiet back" @click=${back}>${t('action.back')}</button>`
      : nothing;
  }

  protected override updated(): void {
    if (this.isConnected && this.pack !== this.#asked) void this.#readPack(this.pack);
    const selector = this.#focusNext;
    this.#focusNext = undefined;
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override notes(): readonly string[] {
    return [this.#note(this.actions.host)].filter(Boolean);
  }

  async #readPack(url: string | null, signal = this.connection): Promise<void> {
    this.#asked = url;
    const tools = await loadTools();
    const answer = url ? await tools?.readPack(url, bundled, signal) : {};
    if (signal.aborted || url !== this.#asked) return;
    const { content, note = () => '' } = answer ?? { note: () => this.t('kit.tools-missing') };
    // The last good stays: what was withdrawn from it is not to come back because the network is gone.
    if (content || url !== this.#from) this.#all = content ?? bundled;
    this.#from = url;
    this.#note = note;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What was under way ends with the connection; back on the page it is asked for again.
    this.#asked = null;
    this.actions.leave();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    // The page may go on to another script by itself.
    if (before !== after) this.actions.leave();
  }
}

/** A note on an attribute whose value is none of the ids. */
export const wrong = (name: string, value: string, known: string): WrongAttribute => ({ name, value, known });

/** The same, where there is one to make. */
export const unknownId = (
  name: string,
  value: string | null,
  ids: readonly string[],
): readonly WrongAttribute[] =>
  value === null || ids.includes(value) ? [] : [wrong(name, value, ids.join(', '))];
