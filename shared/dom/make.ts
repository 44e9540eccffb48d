import { direction } from '../i18n/direction.ts';

/** A new element with its text and attributes, and what lies in it. Text alone: markup is never read. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  doc: Document,
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  content: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = doc.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** Lines of one language, each a paragraph, read by nobody's automatic translator: these exact words are wanted. */
export const paragraphs = (
  doc: Document,
  { lines, lang }: { readonly lines: readonly string[]; readonly lang: string },
  name: string,
): HTMLElement =>
  make(
    doc,
    'div',
    { class: name, lang, dir: direction(lang), translate: 'no' },
    lines.map((line) => make(doc, 'p', {}, [line])),
  );
