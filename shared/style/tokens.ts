/** Design tokens: one name, a colour for light and for dark. Contrast to `paper` is at least 4.5:1 for every colour of text. */
export const colors = {
  paper: { light: '#FCFAF6', dark: '#12181A' },
  card: { light: '#FFFFFF', dark: '#1B2326' },
  ink: { light: '#1C2326', dark: '#F1EEE7' },
  soft: { light: '#4A555B', dark: '#B7C0C3' },
  line: { light: '#D9D2C5', dark: '#3A464A' },
  act: { light: '#0B5A63', dark: '#7CCBD3' },
  'on-act': { light: '#FFFFFF', dark: '#06282C' },
  mark: { light: '#FFD98A', dark: '#5A4510' },
  stop: { light: '#8F2A1B', dark: '#FFB4A3' },
  done: { light: '#1E6B3A', dark: '#8FD6A6' },
} as const;

export type ColorToken = keyof typeof colors;
export type Scheme = 'light' | 'dark';

/** CSS declarations `--<prefix><token>: <colour>;` of one scheme, for a rule body. */
export const colorDeclarations = (scheme: Scheme, prefix: string): string =>
  Object.entries(colors)
    .map(([name, color]) => `--${prefix}${name}:${color[scheme]};`)
    .join('');
