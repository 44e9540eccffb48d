import { nothing, type TemplateResult } from 'lit';
import { page } from '../base/trusted-types.ts';

/** Stands before the name of an attribute that has a slot, so that the parser makes nothing of it. */
const MARK = 'slot:';

/** Where a value goes in a blank. */
interface Slot {
  /** Where it is among nodes. */
  readonly text: Text | undefined;
  /** What it ends, where it stands last: there it is left out as long as it is empty, for each node is copied. */
  readonly end: Node | undefined;
  /** Else the element whose attribute it is. */
  readonly element: Element | undefined;
  /** Of the attribute; after a `?` where it is there or not, after an `@` that of an event. */
  readonly name: string;
  value: unknown;
  /** What of the value stands before the text. */
  nodes: readonly ChildNode[];
}

/** The markup of a template, parsed, with the values that it was drawn with last. */
interface Blank {
  readonly root: Node;
  readonly slots: readonly Slot[];
}

const blanks = new Map<TemplateStringsArray, Blank>();

/**
 * The nodes of a template that is drawn once and never brought up to date, which costs a fraction of what Lit needs to keep
 * watch over each: what is otherwise than the last time is written into one blank, and the whole copied. Knows whole attributes
 * and nodes. Listeners are left out, for a copy has none: hundreds of entries have those of what they lie in.
 */
export const drawn = (template: TemplateResult): Node => filled(template).cloneNode(true);

function filled({ strings, values }: TemplateResult): Node {
  const { root, slots } = blanks.get(strings) ?? parsed(strings);
  slots.forEach((slot, index) => {
    if (slot.value !== values[index]) put(slot, values[index]);
  });
  return root;
}

function parsed(strings: TemplateStringsArray): Blank {
  // An object out of a file is not to pass for markup.
  if (!Object.hasOwn(strings, 'raw')) throw new TypeError('strings');
  const last = strings.length - 1;
  const markup = strings
    .map((text, index) =>
      index === last || text.endsWith('=') ? text.replace(/\S+=$/, `${MARK}$&""`) : `${text}<!---->`,
    )
    .join('')
    // The breaks between the lines of a template are nothing to the reader.
    .replace(/\n\s*(?=<)/g, '');
  const template = document.createElement('template');
  Reflect.set(template, 'innerHTML', page.policy ? page.policy.createHTML(markup) : markup);
  const all = document.importNode(template.content, true);
  const [first, ...others] = all.childNodes;
  const root = first instanceof Element && others.length === 0 ? first : all;
  const blank = { root, slots: slotsIn(root) };
  blanks.set(strings, blank);
  return blank;
}

/** The slots in a node, which are turned into what waits there. */
function slotsIn(node: Node): readonly Slot[] {
  const slotOf = (text?: Text, element?: Element, name = ''): Slot => ({
    text,
    end: text?.nextSibling ? undefined : (text?.parentNode ?? undefined),
    element,
    name,
    value: undefined,
    nodes: [],
  });
  const own = [];
  if (node instanceof Element)
    for (const { name } of [...node.attributes])
      if (name.startsWith(MARK)) {
        own.push(slotOf(undefined, node, name.slice(MARK.length)));
        node.removeAttribute(name);
      }
  const below = [...node.childNodes].flatMap((child) => {
    if (!(child instanceof Comment)) return slotsIn(child);
    const text = new Text();
    child.replaceWith(text);
    return slotOf(text);
  });
  return [...own, ...below];
}

function put(slot: Slot, value: unknown): void {
  const { text, end, element, name, nodes } = slot;
  const none = value === nothing || value === undefined;
  if (text) {
    const whole = typeof value === 'object';
    if (none && end) text.remove();
    else if (!text.parentNode) end?.appendChild(text);
    if (whole || nodes.length > 0) {
      for (const node of nodes) node.remove();
      slot.nodes = whole ? nodesOf(value) : [];
      text.before(...slot.nodes);
    }
    text.data = whole || none ? '' : String(value);
  } else if (element) {
    if (name.startsWith('?')) element.toggleAttribute(name.slice(1), value === true);
    else if (none || typeof value === 'function') element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  slot.value = value;
}

function nodesOf(value: unknown): readonly ChildNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isTemplate(value)) return value === nothing ? [] : [new Text(String(value))];
  const copy = filled(value).cloneNode(true);
  return copy instanceof Element ? [copy] : [...copy.childNodes];
}

const isTemplate = (value: unknown): value is TemplateResult =>
  value instanceof Object && '_$litType$' in value;
