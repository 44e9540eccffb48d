import individual from 'amparo:form/individual';
import type { ReactiveController } from 'lit';
import type { Definition } from '../../../shared/forms/model.ts';
import type { DeliveryKinds } from '../../../shared/forms/sealing/parse-delivery.ts';
import { privateUrl, targetKind } from '../../../shared/forms/target.ts';
import { makeJson } from '../../../shared/forms/targets/json.ts';
import { type Parsed, parsed, refused } from '../../../shared/i18n/issue.ts';
import { type FormParts, loadFormParts } from '../../base/form-parts.ts';

/** What the attributes of a page need: the form that is named, and the places that answers can go to. */
export interface Needs {
  readonly definition: Parsed<Definition>;
  /** Whether it was looked through when the kit was built. */
  readonly shipped: boolean;
  readonly kinds: DeliveryKinds;
}

interface Host {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

const INSIDE: Readonly<Record<string, Definition>> = { individual };
const JSON_ALONE = { json: makeJson };
/** In `amparo-form.js`. */
const LATER_FORMS = ['chapter'];
const LATER_KINDS = ['action-network', 'form', 'mailto'];

/** Brings what is not in the element's own script, once a page asks for it. */
export class FormSource implements ReactiveController {
  readonly #host: Host;
  readonly #signal: () => AbortSignal;
  readonly #fetched = new Map<string, Parsed<Definition> | 'coming'>();
  #parts: FormParts | undefined;
  #state: 'absent' | 'coming' | 'failed' = 'absent';

  constructor(host: Host, signal: () => AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    host.addController(this);
  }

  /** What could not come is asked for again by an element that comes back. */
  hostConnected(): void {
    if (this.#state === 'failed') this.#state = 'absent';
  }

  /** What a page asks for; `coming` and `failed` of a file of the kit that it needs. */
  read(form: string | null, target: string | null, base: string): Needs | 'coming' | 'failed' {
    const url = form !== null && /[/.:]/.test(form) ? privateUrl(form, base) : undefined;
    const later =
      url !== undefined || LATER_FORMS.includes(form ?? '') || LATER_KINDS.includes(targetKind(target));
    if (later && !this.#parts) {
      if (this.#state === 'absent') void this.load();
      if (this.#state !== 'absent') return this.#state;
    }
    const own = { ...INSIDE, ...this.#parts?.shipped };
    const named = form !== null && Object.hasOwn(own, form) ? own[form] : undefined;
    const definition = named ? parsed(named) : url === undefined ? unknownForm(form) : this.#fetch(url);
    if (definition === 'coming') return definition;
    const { clear = {}, sealed = {} } = this.#parts?.places ?? {};
    const kinds = { clear: { ...JSON_ALONE, ...clear }, sealed: { ...JSON_ALONE, ...sealed } };
    return { definition, shipped: named !== undefined, kinds };
  }

  /** The parts, if they can be had. */
  async load(): Promise<FormParts | undefined> {
    this.#state = 'coming';
    this.#parts = await loadFormParts();
    this.#state = this.#parts ? 'absent' : 'failed';
    this.#host.requestUpdate();
    return this.#parts;
  }

  #fetch(url: string): Parsed<Definition> | 'coming' {
    const there = this.#fetched.get(url);
    if (there) return there;
    this.#fetched.set(url, 'coming');
    void this.#parts?.fetchForm(url, this.#signal()).then((definition) => {
      // Of an element that left the page in the meantime nothing is known; it asks anew when it is back.
      if (this.#signal().aborted) this.#fetched.delete(url);
      else this.#fetched.set(url, definition);
      this.#host.requestUpdate();
    });
    return 'coming';
  }
}

const unknownForm = (form: string | null): Parsed<Definition> =>
  refused({
    code: 'form',
    params: {
      form: form ?? '',
      known: [...Object.keys(INSIDE), ...LATER_FORMS, 'https://forms.example.org/form.json'].join(', '),
    },
  });
