import { correction, generate } from 'lean-qr/nano';

const SVG = 'http://www.w3.org/2000/svg';
/** The margin that the standard asks for, in squares. */
const QUIET = 4;
/** Bytes up to which a scratched or half-lit code is still read; longer texts go without that help. */
const MENDABLE = 600;
/** Bytes that still give squares of 2 px on the smallest phone: 117 to a side. */
const LONGEST = 1200;

/** A QR code of the text, drawn here, black on white with its quiet zone; undefined when the text is too long to be read off a phone. */
export function qrSvg(text: string): SVGSVGElement | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LONGEST) return undefined;
  const code = generate(text, { minCorrectionLevel: bytes > MENDABLE ? correction.L : correction.M });
  const side = code.size + 2 * QUIET;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${side} ${side}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.append(path(`M0 0h${side}v${side}H0z`, '#fff'), path(squares(code), '#000'));
  return svg;
}

// The stroke is switched off because the page may draw its icons with one.
function path(d: string, fill: string): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ d, fill, stroke: 'none' })) element.setAttribute(name, value);
  return element;
}

function squares({ size, get }: { readonly size: number; get(x: number, y: number): boolean }): string {
  let d = '';
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (get(x, y)) x += 1;
      if (x > from) d += `M${from + QUIET} ${y + QUIET}h${x - from}v1H${from + QUIET}z`;
    }
  return d;
}
