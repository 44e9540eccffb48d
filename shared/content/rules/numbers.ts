import type { Issue } from '../../i18n/issue.ts';
import type { Pack, Words } from '../model.ts';
import { findPhones, hasOtherPhone, normalisePhone } from '../phone.ts';

/** No blocked number anywhere, and in no text a number that the checked list of hotlines does not hold. */
export function numberIssues(
  content: { readonly pack: Pack; readonly words: Readonly<Record<string, Words>> },
  isBlocked: (phone: string) => boolean,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const hotline of content.pack.hotlines) {
    const where = `hotlines.json: ${hotline.id}`;
    if (!hotline.phone && !hotline.text && !hotline.url) issues.push({ code: 'pack-hotline-empty', where });
    if (numbersOf(hotline).some(isBlocked))
      issues.push({ code: 'pack-number-blocked', where: `${where}.phone` });
  }
  const listed = listedNumbers(content.pack);
  for (const { where, text } of textsOf(content)) {
    if (findPhones(text).some(isBlocked)) issues.push({ code: 'pack-number-blocked', where });
    else if (hasOtherPhone(text, listed)) issues.push({ code: 'pack-number-unlisted', where });
  }
  for (const script of content.pack.scripts) {
    for (const line of script.officer) {
      if (findPhones(line, 'digits').length > 0)
        issues.push({ code: 'pack-number-unlisted', where: `scripts.json: ${script.id}.officer` });
    }
  }
  return issues;
}

/** The numbers that a person may find in a text: those of the checked hotlines, normalised. */
export const listedNumbers = (pack: Pack): ReadonlySet<string> => new Set(pack.hotlines.flatMap(numbersOf));

const numbersOf = ({ phone, text }: Pack['hotlines'][number]): readonly string[] =>
  [phone, text?.number]
    .filter((number) => number !== undefined)
    .map((number) => normalisePhone(number) ?? number.replace(/\D/g, ''));

interface Text {
  readonly where: string;
  readonly text: string;
}

/** Every text that a reader or a reviewer sees, besides the officer's lines. */
function textsOf({
  pack,
  words,
}: {
  readonly pack: Pack;
  readonly words: Readonly<Record<string, Words>>;
}): readonly Text[] {
  return [
    ...Object.values(words).flatMap(({ lang, strings }) =>
      Object.entries(strings).map(([key, text]) => ({ where: `words/${lang}.json: ${key}`, text })),
    ),
    ...pack.facts.flatMap((fact) =>
      factTexts(fact).map(([field, text]) => ({ where: `facts.json: ${fact.id}.${field}`, text })),
    ),
    ...pack.hotlines.flatMap(({ id, organisation, source }) => [
      { where: `hotlines.json: ${id}.organisation`, text: organisation },
      { where: `hotlines.json: ${id}.source.label`, text: source.label },
    ]),
  ];
}

const factTexts = ({
  authority,
  citation,
  evidence,
  law,
}: Pack['facts'][number]): readonly (readonly [string, string])[] => [
  ...authority.map((text) => ['authority', text] as const),
  ['citation.label', citation.label],
  ...evidence.map(({ label }) => ['evidence', label] as const),
  ...(law.state === 'lawyer-reviewed' ? [['law.by', law.by] as const] : []),
];
