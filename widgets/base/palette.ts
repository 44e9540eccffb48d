import { type ColorToken, colors, type Scheme } from '../../shared/style/tokens.ts';
import { contrast, luminance, parseColor, type Rgb } from './color.ts';

export interface HostLook {
  readonly theme: 'auto' | Scheme;
  /** The colour behind the element; `undefined` where it cannot be known (an image, a gradient). */
  readonly ground: Rgb | undefined;
  /** What the page chose by `--amparo-*`. */
  readonly paper: Rgb | undefined;
  readonly ink: Rgb | undefined;
  readonly act: Rgb | undefined;
}

export interface Palette {
  readonly scheme: Scheme;
  /** True where our paper differs from the page's ground, so that the widget needs an edge and padding. */
  readonly sheet: boolean;
  /** CSS colours by token. */
  readonly colors: Readonly<Record<string, string>>;
}

const AA = 4.5;
/** White and black contrast equally with this luminance. */
const MIDDLE = 0.179;

/** Our colours with those of the host page taken in as long as every text keeps AA contrast (WCAG 1.4.3). */
export function palette(look: HostLook): Palette {
  const scheme = look.theme === 'auto' ? schemeOf(look.paper ?? look.ground) : look.theme;
  const texts = TEXTS.map((name) => token(name, scheme));
  const fits = [look.paper, look.ground].find((color) => color && readable(texts, [color]));
  const paper = fits ?? token('paper', scheme);
  const grounds = [paper, token('card', scheme)];
  const ours = Object.entries(colors).map(([name, color]) => [name, color[scheme]]);
  return {
    scheme,
    sheet: String(paper) !== String(look.ground),
    colors: {
      ...Object.fromEntries(ours),
      paper: cssColor(paper),
      ...(look.ink && readable([look.ink], grounds) ? { ink: cssColor(look.ink) } : {}),
      ...accent(look.act, grounds),
    },
  };
}

function accent(act: Rgb | undefined, grounds: readonly Rgb[]): Readonly<Record<string, string>> {
  if (!act || !readable([act], grounds)) return {};
  const label = [token('on-act', 'light'), token('on-act', 'dark')].find((color) => readable([color], [act]));
  return label ? { act: cssColor(act), 'on-act': cssColor(label) } : {};
}

const TEXTS = ['ink', 'soft', 'act', 'stop', 'done'] as const;

const schemeOf = (ground: Rgb | undefined): Scheme =>
  ground && luminance(ground) < MIDDLE ? 'dark' : 'light';

const readable = (texts: readonly Rgb[], grounds: readonly Rgb[]): boolean =>
  texts.every((text) => grounds.every((ground) => contrast(text, ground) >= AA));

/** Tokens are all of a form that can be read; black stands for the impossible. */
const token = (name: ColorToken, scheme: Scheme): Rgb => parseColor(colors[name][scheme]) ?? [0, 0, 0];

const cssColor = (rgb: Rgb): string => `rgb(${rgb.join(' ')})`;
