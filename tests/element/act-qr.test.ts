import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '../../shared/dom/qr.ts';

/** What a camera would read, from the drawing as the browser paints it; `scale` is pixels to a square. */
async function readDrawn(svg: SVGSVGElement | undefined, scale = 4): Promise<string | undefined> {
  if (!svg) return undefined;
  const side = svg.viewBox.baseVal.width * scale;
  svg.setAttribute('width', String(side));
  svg.setAttribute('height', String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const context = new OffscreenCanvas(side, side).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return jsQR(context.getImageData(0, 0, side, side).data, side, side)?.data;
}
const read = (text: string, scale?: number): Promise<string | undefined> => readDrawn(qrSvg(text), scale);

describe('a QR code', () => {
  it.each([
    'Am I free to go?',
    '¿Soy libre de irme?\n\nU.S. Const. amend. IV · 2026-10-01',
    'هل أنا حر في الذهاب؟',
    '我可以走了吗?',
    '🏠 puerta',
    'https://chapter.example/know-your-rights?lang=es#door',
  ])('is read as exactly %o', async (text) => {
    expect(await read(text)).toBe(text);
  });

  it('is read as exactly the text, whatever it says', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        expect(await read(text)).toBe(text);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('is still read at the longest, two pixels to a square, and not drawn beyond', async () => {
    const longest = 'ñ'.repeat(600);
    expect(await read(longest, 2)).toBe(longest);
    expect(qrSvg(`${longest}.`)).toBeUndefined();
  });

  it('is still read with a stain on it', async () => {
    const svg = qrSvg('I do not consent to a search.');
    const width = svg?.viewBox.baseVal.width ?? 0;
    const stain = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const [name, value] of Object.entries({ x: width / 2, y: width / 2, width: 4, height: 3 }))
      stain.setAttribute(name, String(value));
    svg?.append(stain);
    expect(svg?.querySelectorAll('[style]')).toHaveLength(0);
    expect(await readDrawn(svg)).toBe('I do not consent to a search.');
  });

  it('keeps its colours and its margin whatever the page does to drawings', () => {
    const svg = qrSvg('x');
    expect(svg?.viewBox.baseVal.width).toBe(21 + 8);
    const [paper, ink] = svg?.querySelectorAll('path') ?? [];
    expect([paper?.getAttribute('fill'), ink?.getAttribute('fill')]).toEqual(['#fff', '#000']);
    expect(ink?.getAttribute('stroke')).toBe('none');
    expect(ink?.getAttribute('d')).toMatch(/^M4 4h7v1H4z/);
  });
});
