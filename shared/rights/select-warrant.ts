import type { Content, WarrantEnd, WarrantQuestion } from '../content/model.ts';
import { chooseWords } from './choose-words.ts';
import { selectFacts } from './select-fact.ts';
import { type SelectOptions, selectScript } from './select-script.ts';
import { selectSteps } from './select-steps.ts';
import type { EndView, QuestionView, WarrantView } from './view.ts';

/** The warrant check, whole, for one reader on one day. */
export function selectWarrant(content: Content, options: SelectOptions): WarrantView {
  const { start, questions, ends } = content.pack.warrant;
  const nodes = new Map<string, QuestionView | EndView>();
  for (const question of questions) nodes.set(question.id, questionView(content, question, options));
  for (const end of ends) nodes.set(end.id, endView(content, end, options));
  return { start, nodes };
}

function questionView(content: Content, question: WarrantQuestion, options: SelectOptions): QuestionView {
  const words = chooseWords(content, `question.${question.id}`, question.rev);
  return {
    kind: 'question',
    id: question.id,
    ...(question.drawing ? { drawing: question.drawing } : {}),
    ask: words.text('ask'),
    help: words.text('help'),
    lang: words.lang,
    answers: question.answers.map(({ key, to }) => ({ key, to, text: words.text(`answer.${key}`) })),
    rights: selectFacts(content, question.facts, options),
  };
}

function endView(content: Content, end: WarrantEnd, options: SelectOptions): EndView {
  const words = chooseWords(content, `end.${end.id}`, end.rev);
  return {
    kind: 'end',
    id: end.id,
    title: words.text('title'),
    short: words.text('short'),
    lang: words.lang,
    now: selectSteps(content, end.now, `end.${end.id}`, end.rev, 'now', options.state),
    scripts: end.scripts
      .map((script) => selectScript(content, script, options))
      .filter((view) => view !== undefined),
    rights: selectFacts(content, end.facts, options),
    ...(end.anyway === undefined ? {} : { anyway: { id: end.anyway, text: words.text('anyway') } }),
  };
}
