import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, parseColor, type Rgb } from '../../../../widgets/base/color.ts';
import { type HostLook, palette } from '../../../../widgets/base/palette.ts';

const WHITE: Rgb = [255, 255, 255];
const NOTHING: HostLook = { theme: 'auto', ground: WHITE, paper: undefined, ink: undefined, act: undefined };

describe('palette', () => {
  it('lies on the page itself where our texts can be read on it', () => {
    const { colors, scheme, sheet } = palette(NOTHING);
    expect([colors.paper, scheme, sheet]).toEqual(['rgb(255 255 255)', 'light', false]);
  });

  it('turns dark on a dark page', () => {
    expect(palette({ ...NOTHING, ground: [17, 17, 17] }).scheme).toBe('dark');
  });

  it('brings its own paper, with an edge, over an image or a middle grey', () => {
    expect(palette({ ...NOTHING, ground: undefined }).sheet).toBe(true);
    expect(palette({ ...NOTHING, ground: [128, 128, 128] }).sheet).toBe(true);
  });

  it('keeps to the theme that was asked for, whatever the page', () => {
    const { scheme, sheet } = palette({ ...NOTHING, theme: 'dark' });
    expect([scheme, sheet]).toEqual(['dark', true]);
  });

  it('takes the page’s accent while it can be read, and a label that can be read on it', () => {
    const act: Rgb = [176, 0, 32];
    expect(palette({ ...NOTHING, act }).colors.act).toBe('rgb(176 0 32)');
    expect(palette({ ...NOTHING, act: [255, 200, 0] }).colors.act).toBe('#0B5A63');
  });

  it('never lets a text fall below AA, whatever the page asks for', () => {
    const rgb = fc.tuple(...[0, 0, 0].map(() => fc.integer({ min: 0, max: 255 })));
    const color = fc.option(
      rgb.map(([r = 0, g = 0, b = 0]): Rgb => [r, g, b]),
      { nil: undefined },
    );
    const look = fc.record({
      theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      ground: color,
      paper: color,
      ink: color,
      act: color,
    });
    fc.assert(
      fc.property(look, (wish) => {
        const { colors } = palette(wish);
        const of = (name: string): Rgb => parseColor(colors[name] ?? '') ?? [128, 128, 128];
        for (const text of ['ink', 'soft', 'act', 'stop', 'done'])
          for (const ground of ['paper', 'card'])
            expect(contrast(of(text), of(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of('on-act'), of('act'))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
