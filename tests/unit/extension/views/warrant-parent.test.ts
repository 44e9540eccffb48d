import { describe, expect, it } from 'vitest';
import { warrantParent } from '../../../../extension/views/warrant-parent.ts';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { selectWarrant } from '../../../../shared/rights/select-warrant.ts';

const { pack, words } = loadPackFiles();
const english = words['en-US'];
if (!english) throw new Error('no English words');
const warrant = selectWarrant({ pack, words: english, source: english }, { today: '2026-11-22' });

describe('Back in the warrant check', () => {
  it('leads to nothing from the start, and from everything else to the start in the end', () => {
    expect(warrantParent(warrant, warrant.start, undefined)).toBeUndefined();
    for (const id of warrant.nodes.keys()) {
      const way = [id];
      for (let at: string | undefined = id; at !== undefined && way.length < 20; ) {
        at = warrantParent(warrant, at, undefined);
        if (at !== undefined) way.push(at);
      }
      expect(way.at(-1)).toBe(warrant.start);
    }
  });

  it('leads to the question that was just answered where several lead here', () => {
    expect(warrantParent(warrant, 'no-judge', 'signed')).toBe('signed');
    expect(warrantParent(warrant, 'no-judge', 'top')).toBe('top');
    expect(warrantParent(warrant, 'no-judge', 'kind')).not.toBe('kind');
  });

  it('leads from "if they come in anyway" to the end it was opened from', () => {
    const from = [...warrant.nodes.values()].find((node) => node.kind === 'end' && node.anyway);
    if (from?.kind !== 'end' || !from.anyway) throw new Error('no end links another');
    expect(warrantParent(warrant, from.anyway.id, from.id)).toBe(from.id);
  });
});
