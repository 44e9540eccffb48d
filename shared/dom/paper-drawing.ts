import { escapeHtml } from './escape-html.ts';
import { type PaperKind, type PaperMark, type PaperShape, paperShapes } from './paper-shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FRAME = { viewBox: '0 0 160 206', class: 'paper-drawing', role: 'img', direction: 'ltr' } as const;

/**
 * A schematic drawing of a paper with one line marked, in its own colours: it is white paper in every scheme.
 * `label` is what a screen reader says instead and says that it is no real document. The page decides its width.
 */
export function paperDrawing(kind: PaperKind, mark: PaperMark, label: string): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ ...FRAME, 'aria-label': label }))
    drawing.setAttribute(name, value);
  drawing.append(...paperShapes(kind, mark).map(shapeNode));
  return drawing;
}

/** The same drawing as markup, for pages that are written and not run. */
export function paperMarkup(kind: PaperKind, mark: PaperMark, label: string): string {
  const shapes = paperShapes(kind, mark).map(
    ({ tag, attributes, text = '' }) => `<${tag}${written(attributes)}>${escapeHtml(text)}</${tag}>`,
  );
  return `<svg${written({ ...FRAME, 'aria-label': label })}>${shapes.join('')}</svg>`;
}

function shapeNode({ tag, attributes, text = '' }: PaperShape): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.textContent = text;
  return node;
}

const written = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
