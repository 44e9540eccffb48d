import type { Content, HotlineRecord, StepRecord } from '../content/model.ts';
import { chooseWords } from './choose-words.ts';
import { dialled } from './dialled.ts';
import type { StepLine, StepView } from './view.ts';

/** Instructions with what they tell to call, and with the lines of the reader's own state (`US-CA`) that are good for the same. `item` and `rev` of the record whose words they are (`scenario.door`), `part` the list in it. */
export function selectSteps(
  content: Content,
  list: readonly StepRecord[],
  item: string,
  rev: number,
  part: 'now' | 'not' | 'prepare',
  state = '',
): readonly StepView[] {
  const { text, lang } = chooseWords(content, item, rev);
  const { hotlines } = content.pack;
  return list.map(({ key, facts, lines = [] }) => {
    const kinds = hotlines.filter(({ id }) => lines.includes(id)).map(({ group }) => group);
    return {
      text: text(`${part}.${key}`),
      lang,
      facts,
      lines: hotlines
        .filter(
          ({ id, group, coverage }) =>
            lines.includes(id) || (kinds.includes(group) && coverage.includes(state)),
        )
        .map((line) => lineOf(content, line)),
    };
  });
}

const lineOf = (content: Content, { id, rev, runBy, phone, url, source }: HotlineRecord): StepLine => ({
  id,
  runBy,
  name: chooseWords(content, `hotline.${id}`, rev).text('name'),
  ...(phone ? { phone: dialled(phone) } : {}),
  ...(url ? { url } : {}),
  source,
});
