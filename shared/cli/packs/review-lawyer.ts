import type { FactRecord, StepRecord } from '../../content/model.ts';
import type { PackContent } from '../../content/parse-pack.ts';
import { SOURCE_LANGUAGE } from '../../i18n/translate.ts';
import { changesOf, type Since } from './review-changes.ts';

/** A sheet on which a lawyer reads every statement with what it rests on. Markdown, a line each. */
export function lawyerSheet(
  { pack, words }: PackContent,
  langs: readonly string[],
  since: Since | undefined,
  isAsked: (item: string) => boolean = () => true,
): readonly string[] {
  const shown = [SOURCE_LANGUAGE, ...langs];
  const say = (key: string): readonly string[] =>
    shown.flatMap((lang) => {
      const text = words[lang]?.strings[key];
      return text === undefined ? [] : [`- ${key.split('.').slice(2).join('.')} (${lang}): ${text}`];
    });
  const steps = (item: string, part: string, list: readonly StepRecord[]): readonly string[] =>
    list.flatMap(({ key, facts, stands }) => [
      ...say(`${item}.${part}.${key}`),
      `  - rests on: ${facts.join(', ') || 'nothing'}${stands ? '; must stay right when these have expired' : ''}`,
    ]);
  return [
    '## Facts',
    ...pack.facts
      .filter(({ id }) => isAsked(`fact.${id}`))
      .flatMap((fact) => [
        '',
        `### fact.${fact.id} (rev ${fact.rev})`,
        '',
        `Law: **${lawState(fact)}**`,
        '',
        ...['text', 'who', 'fallback'].flatMap((part) => say(`fact.${fact.id}.${part}`)),
        `- applies to: ${fact.appliesTo.join(', ')}${fact.notFor.length > 0 ? `; not for: ${fact.notFor.join(', ')}` : ''}`,
        `- states: ${fact.states.join(', ') || 'everywhere'}`,
        `- authority: ${fact.authority.join('; ')}`,
        `- citation: [${fact.citation.label}](${fact.citation.url}), checked ${fact.citation.checked}`,
        ...fact.evidence.map(({ label, url }) => `- evidence: ${label}${url ? ` <${url}>` : ''}`),
        `- how it was read: ${fact.basis}; ${fact.status}${fact.asOf ? `, as of ${fact.asOf}, to be looked at again by ${fact.reviewBy}` : ''}`,
        ...fact.cautions.map(
          (id) =>
            `- must stand beside it: ${id}: ${words[SOURCE_LANGUAGE]?.strings[`fact.${id}.text`] ?? ''}`,
        ),
        ...changesOf(since, `fact.${fact.id}`),
        '',
        '- [ ] right as it stands',
        '- [ ] wrong or unclear:',
        `- to mark it: \`"law": { "state": "lawyer-reviewed", "by": "…", "on": "YYYY-MM-DD", "rev": ${fact.rev} }\``,
      ]),
    '',
    '## Scripts',
    ...pack.scripts
      .filter(({ id }) => isAsked(`script.${id}`))
      .flatMap((script) => [
        '',
        `### script.${script.id} (rev ${script.rev})`,
        '',
        ...script.officer.map((line) => `> ${line}`),
        '',
        ...['title', 'when', 'limits'].flatMap((part) => say(`script.${script.id}.${part}`)),
        `- rests on: ${script.facts.join(', ') || 'nothing: it asks and states no law'}`,
        ...(script.covers.length > 0 ? [`- its limits must cover: ${script.covers.join(', ')}`] : []),
        ...(script.onlyIfTrue ? ['- shown only after the reader has said that it is true of them'] : []),
        ...changesOf(since, `script.${script.id}`),
        '',
        '- [ ] safe to say as it stands',
        '- [ ] wrong or unclear:',
      ]),
    '',
    '## Scenarios',
    ...pack.scenarios
      .filter(({ id }) => isAsked(`scenario.${id}`))
      .flatMap((scenario) => [
        '',
        `### scenario.${scenario.id} (rev ${scenario.rev})`,
        '',
        ...(['now', 'not', 'prepare'] as const).flatMap((part) =>
          steps(`scenario.${scenario.id}`, part, scenario[part]),
        ),
        ...changesOf(since, `scenario.${scenario.id}`),
        '',
        '- [ ] right advice as it stands',
        '- [ ] wrong or unclear:',
      ]),
    '',
    '## Warrant check',
    ...pack.warrant.questions
      .filter(({ id }) => isAsked(`question.${id}`))
      .flatMap((question) => [
        '',
        `### question.${question.id} (rev ${question.rev})`,
        '',
        ...['ask', 'help'].flatMap((part) => say(`question.${question.id}.${part}`)),
        ...question.answers.map(
          ({ key, to }) =>
            `- “${words[SOURCE_LANGUAGE]?.strings[`question.${question.id}.answer.${key}`] ?? key}” leads to ${to}`,
        ),
        `- rests on: ${question.facts.join(', ')}`,
        ...changesOf(since, `question.${question.id}`),
      ]),
    ...pack.warrant.ends
      .filter(({ id }) => isAsked(`end.${id}`))
      .flatMap((end) => [
        '',
        `### end.${end.id} (rev ${end.rev})`,
        '',
        ...['title', 'short'].flatMap((part) => say(`end.${end.id}.${part}`)),
        ...steps(`end.${end.id}`, 'now', end.now),
        ...changesOf(since, `end.${end.id}`),
        '',
        '- [ ] right as it stands',
        '- [ ] wrong or unclear:',
      ]),
  ];
}

function lawState({ law, rev }: FactRecord): string {
  if (law.state === 'unreviewed') return 'not read by a lawyer yet';
  const read = `read by ${law.by} on ${law.on}`;
  return law.rev === rev ? read : `VOID: ${read} at rev ${law.rev}, now rev ${rev}`;
}
