import * as v from 'valibot';
import type { PackFiles } from '../../content/pack-files.ts';
import type { PackContent } from '../../content/parse-pack.ts';
import { glossarySchema } from '../../content/schema.ts';
import { wordKeys } from '../../content/word-keys.ts';
import { SOURCE_LANGUAGE } from '../../i18n/translate.ts';
import { changesOf, type Since } from './review-changes.ts';

/** A sheet with the English and one language side by side, the glossary first. Markdown, a line each. */
export function translatorSheet(
  { pack, words }: PackContent,
  files: PackFiles,
  lang: string,
  since: Since | undefined,
  isAsked: (item: string) => boolean = () => true,
): readonly string[] {
  const source = words[SOURCE_LANGUAGE];
  const own = words[lang];
  if (!source || !own) return [];
  const officer = new Map<string, string>(
    pack.scripts.flatMap(({ id, officer }) =>
      officer.map((line, index) => [`script.${id}.line.${index + 1}`, line] as const),
    ),
  );
  return [
    `## Words in ${lang}`,
    '',
    ...glossary(files, lang),
    ...wordKeys(pack, lang, source)
      .filter(({ item }) => isAsked(item))
      .flatMap(({ item, rev, needed, allowed }) => [
        '',
        `### ${item} (rev ${rev})`,
        '',
        `Words: **${wordsState(own.review[item], rev)}**`,
        '',
        `| key | English | ${lang} |`,
        '|---|---|---|',
        ...[...needed, ...allowed].map((key) => {
          const english = source.strings[key] ?? officer.get(key) ?? '';
          return `| ${key.slice(item.length + 1)} | ${cell(english)} | ${cell(own.strings[key] ?? 'missing')} |`;
        }),
        '',
        ...changesOf(since, item, [SOURCE_LANGUAGE, lang]),
        '- [ ] reads well and says the same',
        '- [ ] to change:',
        `- to mark it, in \`words/${lang}.review.json\`: \`"${item}": { "rev": ${rev}, "state": "speaker-reviewed" }\``,
      ]),
  ];
}

function glossary(files: PackFiles, lang: string): readonly string[] {
  const entries = v.safeParse(glossarySchema, files[`glossary/${lang}.json`]);
  if (!entries.success) return ['There is no glossary of this language.'];
  return [
    'Glossary: the same word everywhere.',
    '',
    ...entries.output.map(({ term, use, note }) => `- ${term}: **${use}**${note ? ` (${note})` : ''}`),
  ];
}

function wordsState(
  mark: { readonly rev: number; readonly state: 'draft' | 'speaker-reviewed' } | undefined,
  rev: number,
): string {
  if (!mark) return 'not translated yet; readers see the English with a note';
  if (mark.rev < rev)
    return mark.state === 'speaker-reviewed'
      ? `VOID: read by a speaker at rev ${mark.rev}, now rev ${rev}; readers see the English with a note`
      : `behind: a draft of rev ${mark.rev}, now rev ${rev}; readers see the English with a note`;
  return mark.state === 'draft' ? 'a draft that no other speaker has read' : 'read by a speaker';
}

// A bar would end the cell.
const cell = (text: string): string => text.replaceAll('|', '\\|');
