import { type Fields, isFields, own, string } from './fields.ts';

const MOST_NODES = 20_000;
const DEEPEST = 8;

/** Where a document keeps its events: a list of them, a graph, a series, the page that they are on. */
const HOLDERS = [
  '@graph',
  'subEvent',
  'subEvents',
  'event',
  'events',
  'itemListElement',
  'item',
  'mainEntity',
];

export interface JsonLd {
  readonly events: readonly Fields[];
  /** The node itself, or the one that it points to with `@id` alone. */
  readonly follow: (value: unknown) => Fields;
}

/** The nodes of type Event, and of the types below it, in documents of JSON-LD. A series whose dates are told one by one is only its dates. */
export function jsonLdEvents(documents: readonly unknown[]): JsonLd {
  const events: Fields[] = [];
  const byId = new Map<string, Fields>();
  let left = MOST_NODES;
  const walk = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || left-- <= 0) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    if (!isFields(value)) return;
    const id = string(value, '@id');
    if (id && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
    const before = events.length;
    for (const name of HOLDERS) if (Object.hasOwn(value, name)) walk(own(value, name), depth + 1);
    if (isEvent(value) && events.length === before) events.push(value);
  };
  for (const document of documents) walk(document, 0);
  // Nodes may also stand beside the events: a place that several of them share.
  for (const document of documents) collect(document, byId);
  const follow = (value: unknown): Fields => {
    if (!isFields(value)) return {};
    return Object.keys(value).length === 1 ? (byId.get(string(value, '@id')) ?? value) : value;
  };
  return { events, follow };
}

function collect(document: unknown, byId: Map<string, Fields>): void {
  const graph = isFields(document) ? own(document, '@graph') : document;
  for (const node of Array.isArray(graph) ? graph.slice(0, MOST_NODES) : []) {
    const id = isFields(node) ? string(node, '@id') : '';
    if (isFields(node) && id && !byId.has(id)) byId.set(id, node);
  }
}

/** Types of schema.org below Event that do not end in its name; and two that do, but to which nobody goes. */
const ALSO = /^(EventSeries|Festival|Hackathon|CourseInstance)$/;
const NOT = /^(DeliveryEvent|PublicationEvent)$/;

const isEvent = (node: Fields): boolean =>
  typesOf(node).some((type) => (type.endsWith('Event') || ALSO.test(type)) && !NOT.test(type));

/** `Event` of `https://schema.org/Event`, `schema:Event`. */
export function typesOf(node: Fields): readonly string[] {
  const type = own(node, '@type');
  return (Array.isArray(type) ? type.slice(0, 20) : [type]).flatMap((one) =>
    typeof one === 'string' ? [lastPart(one)] : [],
  );
}

/** The name at the end of an address of schema.org. */
export const lastPart = (text: string): string => text.slice(0, 200).replace(/^.*[/#:]/s, '');
