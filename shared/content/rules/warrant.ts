import type { Issue } from '../../i18n/issue.ts';
import type { Pack } from '../model.ts';

/** The warrant check leads whoever follows it to an end, and from every end but one to "if they come in anyway"; or it is withdrawn, whole. */
export function warrantIssues({ warrant }: Pack): readonly Issue[] {
  if (warrant.start === '' && warrant.questions.length + warrant.ends.length === 0) return [];
  const questions = new Map(warrant.questions.map((question) => [question.id, question]));
  const ends = new Set(warrant.ends.map(({ id }) => id));
  const issues: Issue[] = [];
  const report = (code: string, at: string, params?: Issue['params']): void => {
    issues.push({ code, where: `warrant.json: ${at}`, ...(params ? { params } : {}) });
  };

  const seen = new Set<string>();
  const follow = (id: string, from: string, path: readonly string[]): void => {
    if (path.includes(id)) report('pack-warrant-loop', id);
    if (seen.has(id)) return;
    seen.add(id);
    const question = questions.get(id);
    if (question) for (const { key, to } of question.answers) follow(to, `${id}.${key}`, [...path, id]);
    else if (!ends.has(id)) report('pack-unknown-id', from, { kind: 'question or end', id });
  };
  follow(warrant.start, 'start', []);
  for (const { id, anyway } of warrant.ends) {
    if (anyway !== undefined && !ends.has(anyway))
      report('pack-unknown-id', `${id}.anyway`, { kind: 'end', id: anyway });
    else if (anyway !== undefined) seen.add(anyway);
  }

  const ids = [...warrant.questions, ...warrant.ends].map(({ id }) => id);
  for (const id of new Set(ids)) {
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) report('pack-repeated-id', id, { id });
    if (!seen.has(id)) report('pack-warrant-unreached', id);
  }
  if (warrant.ends.filter(({ anyway }) => anyway === undefined).length !== 1)
    report('pack-warrant-anyway', 'ends');
  return issues;
}
