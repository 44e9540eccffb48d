import { nothing, type TemplateResult } from 'lit';
import { page } from '../base/trusted-types.ts';

/** Stands before the name of an attribute that has a slot, so that the parser makes nothing of it. */
const MARK = 'slot:';

interface Marks {
  /** How each node is reached: from one that was reached before, whose first child or next sibling it is. The root is the first of all. */
  readonly steps: { readonly from: number; readonly down: boolean }[];
  /** Which of the nodes; its attribute, or event after an `@`; no name for what goes among nodes, where an empty text waits for it. */
  readonly slots: { readonly at: number; readonly name: string }[];
}

/** The markup of a template, parsed, to be copied. */
interface Blank extends Marks {
  readonly root: Node;
}

const blanks = new Map<TemplateStringsArray, Blank>();

/**
 * The nodes of a template that is drawn once and never brought up to date: a copy of its markup with the values put in, which
 * costs a fraction of what Lit needs to keep watch over each. Knows whole attributes, listeners and nodes.
 */
export function drawn({ strings, values }: TemplateResult): Node {
  const { root, steps, slots } = blanks.get(strings) ?? parsed(strings);
  const copy = root.cloneNode(true);
  const nodes: (Node | null | undefined)[] = [copy];
  for (const { from, down } of steps) nodes.push(down ? nodes[from]?.firstChild : nodes[from]?.nextSibling);
  for (const [index, { at, name }] of slots.entries()) put(nodes[at], name, values[index]);
  return copy;
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
  const blank: Blank = { root, steps: [], slots: [] };
  mark(blank, root, 0);
  blanks.set(strings, blank);
  return blank;
}

/** Notes the slots below a node, and turns them into what waits there. */
function mark(marks: Marks, node: Node, at: number): void {
  const { steps, slots } = marks;
  if (node instanceof Element)
    for (const { name } of [...node.attributes])
      if (name.startsWith(MARK)) {
        slots.push({ at, name: name.slice(MARK.length) });
        node.removeAttribute(name);
      }
  let from = at;
  for (const child of [...node.childNodes]) {
    steps.push({ from, down: from === at });
    from = steps.length;
    if (child instanceof Comment) {
      child.replaceWith('');
      slots.push({ at: from, name: '' });
    } else mark(marks, child, from);
  }
}

function put(place: Node | null | undefined, name: string, value: unknown): void {
  if (value === nothing || value === undefined) return;
  if (place instanceof Text) {
    if (typeof value === 'object') place.replaceWith(...nodesOf(value));
    else place.data = String(value);
  } else if (place instanceof Element && typeof value === 'function')
    place.addEventListener(name.slice(1), (event) => Reflect.apply(value, undefined, [event]));
  else if (place instanceof Element) place.setAttribute(name, String(value));
}

function nodesOf(value: unknown): readonly (Node | string)[] {
  if (value === nothing) return [];
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return [isTemplate(value) ? drawn(value) : String(value)];
}

const isTemplate = (value: unknown): value is TemplateResult =>
  value instanceof Object && '_$litType$' in value;
