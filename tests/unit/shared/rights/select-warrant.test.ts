import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { selectWarrant } from '../../../../shared/rights/select-warrant.ts';

const { pack, words } = loadPackFiles();
const [source, spanish] = [words['en-US'], words['es-419']];
if (!source || !spanish) throw new Error('the pack has two languages');
const check = selectWarrant({ pack, source, words: spanish }, { today: '2026-11-24' });

/** Follows answers from the start and says which end they come to. */
function endOf(...answers: readonly string[]): string {
  let node = check.nodes.get(check.start);
  for (const key of answers) {
    if (node?.kind !== 'question') throw new Error(`nothing is asked before ${key}`);
    const answer = node.answers.find((one) => one.key === key);
    if (!answer) throw new Error(`${node.id} has no answer ${key}`);
    node = check.nodes.get(answer.to);
  }
  if (node?.kind !== 'end') throw new Error('no end is reached');
  return node.id;
}

describe('the warrant check follows the tree of the facts sheet', () => {
  it.each<[string, readonly string[]]>([
    ['inside', ['inside']],
    ['no-judge', ['outside', 'no']],
    ['no-judge', ['outside', 'unreadable']],
    ['no-judge', ['unsure', 'yes', 'agency']],
    ['no-judge', ['outside', 'yes', 'immigration-court']],
    ['no-judge', ['outside', 'yes', 'unsure']],
    ['no-judge', ['outside', 'yes', 'court', 'officer']],
    ['unsure', ['outside', 'yes', 'court', 'clerk']],
    ['unsure', ['outside', 'yes', 'court', 'unsure']],
    ['unsure', ['outside', 'yes', 'court', 'judge', 'unsure']],
    ['fits', ['outside', 'yes', 'court', 'judge', 'search', 'right']],
    ['wrong', ['outside', 'yes', 'court', 'judge', 'search', 'wrong']],
    ['unsure', ['outside', 'yes', 'court', 'judge', 'search', 'unsure']],
    ['fits', ['outside', 'yes', 'court', 'judge', 'arrest', 'right']],
    ['wrong', ['outside', 'yes', 'court', 'judge', 'arrest', 'wrong']],
    ['unsure', ['outside', 'yes', 'court', 'judge', 'arrest', 'unsure']],
  ])('to %s by %j', (end, answers) => {
    expect(endOf(...answers)).toBe(end);
  });

  it('always offers an answer for who is not sure or cannot read it', () => {
    for (const node of check.nodes.values()) {
      if (node.kind !== 'question') continue;
      expect(node.answers.map(({ key }) => key).some((key) => key === 'unsure' || key === 'unreadable')).toBe(
        true,
      );
    }
  });

  it('links every other end to "they come in", and says what each rests on', () => {
    for (const node of check.nodes.values()) {
      expect(node.rights.length, node.id).toBeGreaterThan(0);
      if (node.kind === 'end') expect(node.anyway?.id).toBe(node.id === 'inside' ? undefined : 'inside');
    }
  });

  it('is in the reader’s language', () => {
    for (const node of check.nodes.values()) expect(node.lang, node.id).toBe('es-419');
  });
});
