import { SOURCE_LANGUAGE } from '../i18n/translate.ts';
import type { Pack, Words } from './model.ts';

/** The word keys of one record: those a language must have, and those it may have. */
export interface ItemKeys {
  /** Id in the review file, e.g. `fact.home-1`. */
  readonly item: string;
  readonly rev: number;
  readonly needed: readonly string[];
  readonly allowed: readonly string[];
}

/** What the words of `lang` must hold. The source has no script lines of its own: the officer's English is theirs. */
export function wordKeys(pack: Pack, lang: string, source: Words): readonly ItemKeys[] {
  const isSource = lang === SOURCE_LANGUAGE;
  const item = (
    name: string,
    rev: number,
    needed: readonly string[],
    allowed: readonly string[] = [],
  ): ItemKeys => ({
    item: name,
    rev,
    needed: needed.map((key) => `${name}.${key}`),
    allowed: allowed.map((key) => `${name}.${key}`),
  });
  return [
    ...pack.facts.map((fact) =>
      item(`fact.${fact.id}`, fact.rev, ['text', 'who', ...(fact.status === 'changing' ? ['fallback'] : [])]),
    ),
    ...pack.scenarios.map((scenario) =>
      item(
        `scenario.${scenario.id}`,
        scenario.rev,
        [
          'title',
          'short',
          ...(['now', 'not', 'prepare'] as const).flatMap((part) =>
            scenario[part].map((step) => `${part}.${step.key}`),
          ),
        ],
        ['sought'],
      ),
    ),
    ...pack.scripts.map((script) =>
      item(
        `script.${script.id}`,
        script.rev,
        [
          'title',
          'when',
          'limits',
          ...(isSource ? [] : script.officer.map((_, index) => `line.${index + 1}`)),
        ],
        isSource ? [] : script.officer.map((_, index) => `say.${index + 1}`),
      ),
    ),
    ...pack.hotlines.map((hotline) => {
      const hours = isSource || source.strings[`hotline.${hotline.id}.hours`] !== undefined;
      return item(
        `hotline.${hotline.id}`,
        hotline.rev,
        ['name', 'note', ...(hours && !isSource ? ['hours'] : [])],
        [...(isSource ? ['hours'] : []), ...(hotline.id.startsWith('local-') ? [] : ['sought'])],
      );
    }),
    ...pack.warrant.questions.map((question) =>
      item(`question.${question.id}`, question.rev, [
        'ask',
        'help',
        ...question.answers.map(({ key }) => `answer.${key}`),
      ]),
    ),
    ...pack.warrant.ends.map((end) =>
      item(`end.${end.id}`, end.rev, [
        'title',
        'short',
        ...end.now.map(({ key }) => `now.${key}`),
        ...(end.anyway === undefined ? [] : ['anyway']),
      ]),
    ),
    ...pack.corrections.map(({ id, rev }) => item(`correction.${id}`, rev, ['text'])),
  ];
}
