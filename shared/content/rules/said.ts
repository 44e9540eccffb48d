import type { Issue } from '../../i18n/issue.ts';
import type { Pack, Words } from '../model.ts';

interface PackAndWords {
  readonly pack: Pack;
  readonly words: Readonly<Record<string, Words>>;
}

/**
 * What a step tells the reader to say is a line of a script that stands beside it, word for word: in the officer's English, or
 * in the language's own words of that script.
 */
export function saidIssues({ pack, words }: PackAndWords): readonly Issue[] {
  return Object.values(words).flatMap((own) =>
    stepKeys(pack).flatMap(({ key, scripts }) => {
      const lines = linesOf(pack, own, scripts);
      return sayings(own.strings[key] ?? '')
        .filter((said) => !lines.has(said))
        .map((line) => ({
          code: 'pack-said-unknown',
          where: `words/${own.lang}.json: ${key}`,
          params: { line },
        }));
    }),
  );
}

/** Sentences in quotation marks. What is quoted without a full stop, or begins small, is the name of something. */
export function sayings(text: string): readonly string[] {
  return [...text.matchAll(/[“«„「"]\s*([^“”«»„「」"]*?[.?!。？！])\s*[”»“」"]/gu)]
    .map(([, quote = '']) => quote)
    .filter((quote) => !/^\p{Ll}/u.test(quote))
    .flatMap((quote) => quote.split(/(?<=[.?!。？！])\s+/u));
}

/** The words of every step, each with the scripts that stand beside it. */
const stepKeys = ({
  scenarios,
  warrant,
}: Pack): readonly { readonly key: string; readonly scripts: readonly string[] }[] => [
  ...scenarios.flatMap((scenario) =>
    (['now', 'not', 'prepare'] as const).flatMap((part) =>
      scenario[part].map((step) => ({
        key: `scenario.${scenario.id}.${part}.${step.key}`,
        scripts: scenario.scripts,
      })),
    ),
  ),
  ...warrant.ends.flatMap((end) =>
    end.now.map((step) => ({ key: `end.${end.id}.now.${step.key}`, scripts: end.scripts })),
  ),
];

/** All that these scripts give a reader to say. */
export const linesOf = (pack: Pack, own: Words, scripts: readonly string[]): ReadonlySet<string> =>
  new Set(
    pack.scripts
      .filter(({ id }) => scripts.includes(id))
      .flatMap(({ id, officer }) => [
        ...officer,
        ...officer.flatMap((_, index) => own.strings[`script.${id}.line.${index + 1}`] ?? []),
      ]),
  );
