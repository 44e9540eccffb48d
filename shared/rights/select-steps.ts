import type { Content, StepRecord } from '../content/model.ts';
import { chooseWords } from './choose-words.ts';
import { type HotlineOptions, selectHotlinesById } from './select-hotlines.ts';
import type { StepView } from './view.ts';

/** Instructions with what they tell to call. `item` and `rev` of the record whose words they are (`scenario.door`), `part` the list in it. */
export function selectSteps(
  content: Content,
  list: readonly StepRecord[],
  item: string,
  rev: number,
  part: 'now' | 'not' | 'prepare',
  options: HotlineOptions,
): readonly StepView[] {
  const { text, lang } = chooseWords(content, item, rev);
  return list.map(({ key, facts, lines = [] }) => ({
    text: text(`${part}.${key}`),
    lang,
    facts,
    lines: selectHotlinesById(content, lines, options),
  }));
}
