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
    ['no-paper', ['outside', 'no']],
    ['no-paper', ['outside', 'unreadable']],
    ['no-judge', ['unsure', 'yes', 'agency']],
    ['no-judge', ['outside', 'yes', 'immigration-court']],
    ['no-paper', ['outside', 'yes', 'unsure']],
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

  it.each<[string, readonly string[]]>([
    ['no-paper', ['door', 'door-noconsent', 'silent']],
    ['no-judge', ['door', 'door-admin', 'silent']],
    ['wrong', ['door-noconsent', 'silent', 'lawyer']],
    ['fits', ['warrant-limits', 'silent', 'lawyer', 'children', 'medicine', 'interpreter']],
    ['inside', ['door-forced', 'silent', 'lawyer', 'children', 'medicine', 'interpreter']],
    ['unsure', ['door-noconsent', 'silent', 'lawyer']],
  ])('offers at the end %s the words %j', (id, scripts) => {
    const node = check.nodes.get(id);
    expect(node?.kind === 'end' && node.scripts.map((script) => script.id)).toEqual(scripts);
  });

  it('says of a paper that no judge signed it only to who has read its top line or its signature, on every path', () => {
    const paths: { readonly end: string; readonly last: string }[] = [];
    const walk = (id: string, path: readonly string[]): void => {
      const node = check.nodes.get(id);
      if (node?.kind === 'question')
        for (const { key, to } of node.answers) walk(to, [...path, `${node.id}.${key}`]);
      else if (node) paths.push({ end: node.id, last: path.at(-1) ?? '' });
    };
    walk(check.start, []);
    expect(paths).toHaveLength(31);
    const said = paths.filter(({ end }) => {
      const node = check.nodes.get(end);
      return node?.kind === 'end' && node.scripts.some(({ id }) => id === 'door-admin');
    });
    expect([...new Set(said.map(({ last }) => last))].sort()).toEqual([
      'signed.officer',
      'top.agency',
      'top.immigration-court',
    ]);
  });

  it('links from who may come in to when they do, and elsewhere to if they do anyway', () => {
    for (const node of check.nodes.values()) {
      if (node.kind !== 'end' || !node.anyway) continue;
      expect(node.anyway.text).toBe(node.id === 'fits' ? 'Cuando entren' : 'Si entran de todos modos');
    }
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
