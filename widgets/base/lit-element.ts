import { render } from 'lit/html.js';

export * from 'lit/html.js';
export { css } from './lit-css.ts';

/** What the kit says of a property: the name of its attribute (its own in lower case when absent), or that it has none. */
interface Declared {
  readonly state?: boolean;
  readonly attribute?: string;
  readonly type?: unknown;
}

interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdated?(): void;
}

/**
 * Stands in for Lit's `LitElement` in the bundles (`widgets/build/lit-plugin.ts`), over Lit's own templates: the same
 * life cycle without what no element of the kit uses (reflection, converters but `Number`, decorators, hydration). The
 * build stops at an element that asks for more, and at a new Lit until somebody has compared the two.
 */
export abstract class LitElement extends HTMLElement {
  static properties: Readonly<Record<string, Declared>> = {};
  static styles: CSSStyleSheet[] = [];
  /** Property and its type by attribute, and all properties; of the class whose attributes were asked for. */
  static attributes: ReadonlyMap<string, readonly [name: string, type: unknown]>;
  static names: readonly string[];

  static get observedAttributes(): readonly string[] {
    // biome-ignore lint/complexity/noThisInStatic: each element has attributes of its own.
    return finalize(this);
  }

  // biome-ignore lint/complexity/useLiteralKeys: TypeScript allows the name in this form only.
  declare readonly ['constructor']: typeof LitElement;
  declare renderRoot: ShadowRoot | undefined;
  isUpdatePending = false;
  hasUpdated = false;
  readonly propertyValues = new Map<string, unknown>();
  #changed = new Map<string, unknown>();
  readonly #controllers = new Set<Controller>();
  /** What the page set before the element was defined: plain properties, which would hide the observed ones. */
  readonly #early: readonly (readonly [string, unknown])[];
  #connected: (value: unknown) => void = () => {};
  #update: Promise<unknown> = new Promise((resolve) => {
    this.#connected = resolve;
  });

  constructor() {
    super();
    this.#early = this.constructor.names
      .filter((name) => Object.hasOwn(this, name))
      .map((name) => [name, Reflect.get(this, name)]);
    for (const [name] of this.#early) Reflect.deleteProperty(this, name);
    this.requestUpdate();
  }

  abstract render(): unknown;
  willUpdate(_changed: ReadonlyMap<string, unknown>): void {}
  updated(_changed: ReadonlyMap<string, unknown>): void {}

  get updateComplete(): Promise<unknown> {
    return this.#update;
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = this.constructor.styles;
    }
    this.#connected(true);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _before: string | null, after: string | null): void {
    const [name, type] = this.constructor.attributes.get(attribute) ?? [];
    if (name) Reflect.set(this, name, type === Number && after !== null ? Number(after) : after);
  }

  requestUpdate(name?: string, before?: unknown): void {
    if (name !== undefined) {
      if (Object.is(this.propertyValues.get(name), before)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? before : undefined);
    }
    if (!this.isUpdatePending) this.#update = this.#enqueue();
  }

  async #enqueue(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.#update;
    } catch (error) {
      // Told again, unhandled: whoever asked for the earlier update may not have waited for it.
      void Promise.reject(error);
    }
    this.#perform();
    return !this.isUpdatePending;
  }

  #perform(): void {
    if (!this.hasUpdated) for (const [name, value] of this.#early) Reflect.set(this, name, value);
    const changed = this.#changed;
    let template: unknown;
    try {
      this.willUpdate(changed);
      template = this.render();
    } finally {
      this.#changed = new Map();
      this.isUpdatePending = false;
    }
    if (this.renderRoot) render(template, this.renderRoot, { host: this });
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    this.updated(changed);
  }
}

function finalize(type: typeof LitElement): readonly string[] {
  const attributes = new Map<string, readonly [string, unknown]>();
  const names = new Set<string>();
  for (let at = type; at !== LitElement; at = Object.getPrototypeOf(at))
    for (const [name, { state, attribute = name.toLowerCase(), type }] of Object.entries(at.properties)) {
      names.add(name);
      if (!state) attributes.set(attribute, [name, type]);
    }
  for (const name of names) observe(type.prototype, name);
  type.attributes = attributes;
  type.names = [...names];
  return [...attributes.keys()];
}

function observe(prototype: LitElement, name: string): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    get(this: LitElement) {
      return this.propertyValues.get(name);
    },
    set(this: LitElement, value: unknown) {
      const before = this.propertyValues.get(name);
      this.propertyValues.set(name, value);
      this.requestUpdate(name, before);
    },
  });
}
