import { describe, expect, it } from 'vitest';
import { contrast, luminance, parseColor } from '../../../../widgets/base/color.ts';

describe('parseColor', () => {
  it.each([
    ['#0b5a63', [11, 90, 99]],
    ['rgb(1, 2, 3)', [1, 2, 3]],
    ['rgb(1 2 3)', [1, 2, 3]],
    ['rgba(1, 2, 3, 1)', [1, 2, 3]],
  ])('reads %s', (text, rgb) => expect(parseColor(text)).toEqual(rgb));

  it.each(['rgba(0, 0, 0, 0)', 'rgb(1 2 3 / 0.5)', 'oklch(0.5 0.1 20)', 'red', ''])(
    'does not guess at %s',
    (text) => expect(parseColor(text)).toBeUndefined(),
  );
});

describe('contrast', () => {
  it('is 21 between black and white, whichever comes first', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
  });

  it('agrees with the published figure for #767676 on white', () => {
    expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });

  it('weighs green most', () => {
    expect(luminance([0, 255, 0])).toBeGreaterThan(luminance([255, 0, 255]));
  });
});
