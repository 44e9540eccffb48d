import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { direction } from '../../shared/i18n/direction.ts';
import { languageName } from '../../shared/i18n/language-name.ts';
import { type Catalogs, SOURCE_LANGUAGE, type Translate, translator } from '../../shared/i18n/translate.ts';
import { warnOnce } from './define.ts';
import { elementLanguage } from './element-language.ts';
import { ExitController } from './exit-controller.ts';
import { hostStyles } from './host-styles.ts';
import { arrivedLanguage, failedLanguages, retryLanguages, withFurther } from './language-file.ts';
import { LookController } from './look-controller.ts';

/** `value` of the attribute `name`, and what could stand there. */
export type WrongAttribute = Readonly<Record<'name' | 'value' | 'known', string>>;

/**
 * What every element of the kit shares: language and its switch, direction, colours, events, clean-up.
 * A subclass gives `catalogs` and `renderBody()`, and lists its styles as `[...AmparoElement.styles, own]`.
 *
 * @attr {string} lang - Language, as a BCP 47 tag; else the page's, else the browser's.
 * @event amparo-language - The reader chose a language; `detail.lang`.
 * @csspart frame - Everything.
 * @csspart switch - The language switch.
 * @csspart exit - What leaves the page at once.
 * @csspart configuration - What the webmaster should mend.
 * @cssproperty --amparo-act - Colour of links and buttons; kept only with AA contrast.
 * @cssproperty --amparo-paper - Background; kept only with AA contrast.
 * @cssproperty --amparo-ink - Text; kept only with AA contrast.
 * @cssproperty --amparo-radius - Corner radius.
 * @cssproperty --amparo-font - Font family; the page's own when absent.
 */
export abstract class AmparoElement extends LitElement {
  static override styles: CSSResultGroup[] = [hostStyles];

  static override properties: PropertyDeclarations = {
    theme: {},
    switch: {},
    exitUrl: { attribute: 'exit-url' },
    chosenLang: { state: true },
  };

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit's getter finalises the class it is called on, the subclass.
    return [...super.observedAttributes, 'lang'];
  }

  /** Colours: `auto` (as the page it lies on), `light` or `dark`. */
  declare theme: 'auto' | 'light' | 'dark' | null;
  /** `off` hides the language switch. */
  declare switch: 'off' | null;
  /** An https address: shows a button that leaves the page at once for it, as Shift pressed three times does. Anything else leads to an empty page. */
  declare exitUrl: string | null;
  /** What the reader chose by the switch; stronger than the page until `lang` changes. */
  declare protected chosenLang: string | undefined;

  protected abstract readonly catalogs: Catalogs;
  protected abstract renderBody(t: Translate): unknown;

  #connection = new AbortController();
  readonly #exit = new ExitController(this);
  #translator: { readonly lang: string; readonly t: Translate } | undefined;

  constructor() {
    super();
    this.theme = null;
    this.switch = null;
    this.exitUrl = null;
    this.chosenLang = undefined;
    new LookController(this, () => this.connection);
  }

  /** Aborts when the element leaves the page: hand it to every fetch, timer and listener. */
  protected get connection(): AbortSignal {
    return this.#connection.signal;
  }

  /** Languages that the element can speak, the source first. */
  protected get languages(): readonly string[] {
    const inside = Object.keys(this.catalogs);
    return AMPARO_LANGUAGES ? [...inside, ...Object.keys(AMPARO_LANGUAGES)] : inside;
  }

  /** Canonical BCP 47 tag of the language that is shown: the source while another is still on its way. */
  protected get language(): string {
    const lang = this.chosenLang ?? elementLanguage(this, this.languages);
    return AMPARO_LANGUAGES && lang in AMPARO_LANGUAGES ? arrivedLanguage(lang, this, this.connection) : lang;
  }

  protected get t(): Translate {
    const lang = this.language;
    if (this.#translator?.lang !== lang) {
      const catalogs = AMPARO_LANGUAGES ? withFurther(this.catalogs, lang) : this.catalogs;
      this.#translator = { lang, t: translator(catalogs, lang) };
    }
    return this.#translator.t;
  }

  override connectedCallback(): void {
    if (this.#connection.signal.aborted) this.#connection = new AbortController();
    if (AMPARO_LANGUAGES) retryLanguages();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang' && before !== after) {
      this.chosenLang = undefined;
      if (AMPARO_LANGUAGES) retryLanguages();
      this.requestUpdate();
    }
  }

  /** Values of attributes that cannot be used, with those that can. */
  protected wrongAttributes(): readonly WrongAttribute[] {
    return [];
  }

  /** The button that leads to the screen before. */
  protected renderBack(_t: Translate): unknown {
    return nothing;
  }

  /** What else is to be said before everything. */
  protected notes(): readonly string[] {
    return [];
  }

  /** Tells the page: `amparo-<name>`, composed and bubbling. */
  protected emit(name: string, detail: Readonly<Record<string, unknown>> = {}): void {
    this.dispatchEvent(new CustomEvent(`amparo-${name}`, { bubbles: true, composed: true, detail }));
  }

  protected override render(): TemplateResult {
    const lang = this.language;
    const t = this.t;
    return html`<div class="frame" part="frame" lang=${lang} dir=${direction(lang)}>
      ${this.#renderBar(t, lang)}${this.#renderNotes()}${this.renderBody(t)}${this.#exit.more(t)}${this.#renderWrong()}
    </div>`;
  }

  /** The ways out of the page and of the screen stay in sight; the language alone need not. */
  #renderBar(t: Translate, lang: string): unknown {
    const ways = [this.#exit.render(t), this.renderBack(t)];
    const languages = this.#renderSwitch(lang);
    return ways.every((way) => way === nothing)
      ? languages
      : html`<div class="bar">${ways}${languages}</div>`;
  }

  #renderSwitch(current: string): TemplateResult | typeof nothing {
    const others = this.languages.filter((lang) => lang !== current);
    if (this.switch === 'off' || others.length === 0) return nothing;
    return html`<div class="switch" part="switch" role="group" aria-label=${this.t('common.language')}>
      ${others.map(
        (lang) =>
          html`<button type="button" class="quiet" lang=${lang} dir=${direction(lang)} @click=${() => this.#choose(lang)}>
            ${languageName(lang)}
          </button>`,
      )}
    </div>`;
  }

  #renderNotes(): TemplateResult | typeof nothing {
    const notes = [...this.notes()];
    if (AMPARO_LANGUAGES && this.language === SOURCE_LANGUAGE)
      notes.push(
        ...failedLanguages().map((lang) => this.t('language.failed', { language: languageName(lang) })),
      );
    if (notes.length === 0) return nothing;
    return html`<div class="notice" role="status">${notes.map((text) => html`<p class="soft">${text}</p>`)}</div>`;
  }

  /** Last and small, for it is nothing to the visitor. */
  #renderWrong(): unknown {
    return [...this.#exit.wrong, ...this.wrongAttributes()].map((one) => {
      const text = this.t('common.attribute', one);
      warnOnce(`<${this.localName}> ${text}`);
      return html`<p class="soft" part="configuration"><small>${text}</small></p>`;
    });
  }

  #choose(lang: string): void {
    this.chosenLang = lang;
    if (AMPARO_LANGUAGES) {
      retryLanguages();
      this.requestUpdate();
    }
    this.emit('language', { lang });
  }
}
