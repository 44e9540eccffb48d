import { colors } from '../style/tokens.ts';

/** A court's paper, or one of the immigration agency's. */
export type PaperKind = 'judge' | 'ice';

/** Which line of the paper is marked: the one at the top, or the one that is signed. */
export type PaperMark = 'top' | 'signature';

export interface PaperShape {
  readonly tag: 'path' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

const INK = colors.ink.light;
const SOFT = colors.soft.light;

// English in every language, because that is what stands on the papers and what the reader looks for.
const WORDS = {
  judge: {
    top: ['UNITED STATES', 'DISTRICT COURT'],
    title: 'WARRANT',
    form: 'Case No. ____',
    signer: 'United States Judge',
  },
  ice: {
    top: ['U.S. DEPARTMENT OF', 'HOMELAND SECURITY'],
    title: 'Warrant',
    form: 'Form I-200',
    signer: 'Immigration Officer',
  },
} as const satisfies Record<PaperKind, unknown>;

/** The parts of a drawing on a sheet of 160 × 206, from the back to the front. */
export function paperShapes(kind: PaperKind, mark: PaperMark): readonly PaperShape[] {
  const { top, title, form, signer } = WORDS[kind];
  return [
    line('M4 2H156V204H4Z', { fill: colors.card.light, stroke: SOFT }),
    line(mark === 'top' ? 'M10 8H150V42H10Z' : 'M10 150H150V193H10Z', { fill: colors.mark.light }),
    words(top[0], 22, 11),
    words(top[1], 36, 11),
    words(title, 60, 12),
    words(form, 74, 8, SOFT),
    line('M18 88H142M18 99H142M18 110H142M18 121H142M18 132H96', {
      stroke: colors.line.light,
      'stroke-width': '3',
    }),
    line('M38 172c6-12 13-16 12-8s-8 9-3 4 9-8 11-3 4 3 8-1 5 5 11 1 8-5 16-4 14-2 22-4', {
      stroke: INK,
      'stroke-width': '1.75',
    }),
    line('M28 177H132', { stroke: INK }),
    words(signer, 188.5, 11),
    words('DRAWING · NOT A REAL DOCUMENT', 200, 5.5, SOFT),
  ];
}

const line = (d: string, attributes: Readonly<Record<string, string>>): PaperShape => ({
  tag: 'path',
  attributes: {
    d,
    fill: 'none',
    stroke: 'none',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...attributes,
  },
});

const words = (text: string, y: number, size: number, fill: string = INK): PaperShape => ({
  tag: 'text',
  attributes: {
    // What stands on the real ones, in every language of the page.
    lang: 'en',
    x: '80',
    y: String(y),
    fill,
    // What a page says of its own icons does not reach into the drawing.
    stroke: 'none',
    'font-family': 'Georgia, serif',
    'font-size': String(size),
    'font-weight': fill === INK ? '700' : '400',
    'text-anchor': 'middle',
  },
  text,
});
