import { expect, test } from 'vitest';
import { type ColorToken, colorDeclarations, colors, type Scheme } from '../../../../shared/style/tokens.ts';

/** Contrast ratio of two `#RRGGBB` colours, WCAG 2.2 definition of relative luminance. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const part = (at: number): number => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_ON: readonly (readonly [ColorToken, ColorToken, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'card', 7],
  ['ink', 'mark', 7],
  ['soft', 'paper', 4.5],
  ['soft', 'card', 4.5],
  ['act', 'paper', 4.5],
  ['act', 'card', 4.5],
  ['on-act', 'act', 4.5],
  ['stop', 'paper', 4.5],
  ['stop', 'card', 4.5],
  ['done', 'paper', 4.5],
  ['done', 'card', 4.5],
];

test.each(
  TEXT_ON.flatMap(([text, ground, least]) =>
    (['light', 'dark'] as const).map((scheme) => [text, ground, scheme, least] as const),
  ),
)('%s on %s, %s: contrast of at least %d', (text, ground, scheme: Scheme, least) => {
  expect(contrast(colors[text][scheme], colors[ground][scheme])).toBeGreaterThanOrEqual(least);
});

test('declarations name every token once', () => {
  const names = [...colorDeclarations('dark', 'amparo-').matchAll(/--amparo-([\w-]+):#/g)].map(
    (match) => match[1],
  );
  expect(names).toEqual(Object.keys(colors));
});
