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
  readonly colors: Readonly<Record<ColorToken, Rgb>>;
}

const AA = 4.5;
/** White and black contrast equally with this luminance. */
const MIDDLE = 0.179;

/** Our colours with those of the host page taken in as long as every text keeps AA contrast (WCAG 1.4.3). */
export function palette(look: HostLook): Palette {
  const scheme = look.theme === 'auto' ? schemeOf(look.paper ?? look.ground) : look.theme;
  const ours = tokens(scheme);
  const texts = [ours.ink, ours.soft, ours.act, ours.stop, ours.done];
  const paper = [look.paper, look.ground].find((color) => color && readable(texts, [color])) ?? ours.paper;
  const grounds = [paper, ours.card];
  const ink = look.ink && readable([look.ink], grounds) ? look.ink : ours.ink;
  const accent = accentOf(look.act, grounds);
  return {
    scheme,
    sheet: !look.ground || !same(paper, look.ground),
    colors: { ...ours, paper, ink, ...accent },
  };
}

function accentOf(act: Rgb | undefined, grounds: readonly Rgb[]): Partial<Record<ColorToken, Rgb>> {
  if (!act || !readable([act], grounds)) return {};
  const label = [tokens('light')['on-act'], tokens('dark')['on-act']].find((color) =>
    readable([color], [act]),
  );
  return label ? { act, 'on-act': label } : {};
}

const schemeOf = (ground: Rgb | undefined): Scheme =>
  ground && luminance(ground) < MIDDLE ? 'dark' : 'light';

const readable = (texts: readonly Rgb[], grounds: readonly Rgb[]): boolean =>
  texts.every((text) => grounds.every((ground) => contrast(text, ground) >= AA));

const same = (one: Rgb, other: Rgb): boolean => one.every((channel, index) => channel === other[index]);

const PARSED = { light: parseAll('light'), dark: parseAll('dark') };

function tokens(scheme: Scheme): Readonly<Record<ColorToken, Rgb>> {
  return PARSED[scheme];
}

function parseAll(scheme: Scheme): Readonly<Record<ColorToken, Rgb>> {
  const of = (name: ColorToken): Rgb => parseColor(colors[name][scheme]) ?? [0, 0, 0];
  return {
    paper: of('paper'),
    card: of('card'),
    ink: of('ink'),
    soft: of('soft'),
    line: of('line'),
    act: of('act'),
    'on-act': of('on-act'),
    mark: of('mark'),
    stop: of('stop'),
    done: of('done'),
  };
}
