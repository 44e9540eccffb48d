import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../bench/figures.ts';
import { type PeerRow, tellPeers, verdict } from '../../../bench/peer-table.ts';

const row = (name: string, ms: number, version?: string): PeerRow => ({
  name,
  ...(version ? { version } : {}),
  kilobytes: 2 * ms,
  kilobytesFirst: ms,
  ms: figuresOf([ms]),
  heap: figuresOf([ms]),
});
const ours = row('Ours', 100);

describe('the verdict', () => {
  it('names every peer that is as quick or quicker', () => {
    const rows = [ours, row('Slow', 101, '1.0.0'), row('Same', 100, '1.0.0'), row('Quick', 50, '1.0.0')];
    expect(verdict(ours, rows)).toMatch(/NOT FIRST.*: as quick or quicker are Same, Quick\.$/);
  });

  it('counts no row of ours among the peers', () => {
    expect(verdict(ours, [ours, row('Ours too', 50), row('Slow', 101, '1.0.0')])).toMatch(
      /before each of 1 peers/,
    );
  });
});

describe('the table', () => {
  it('tells ratios to ours, a dash for what a peer cannot do, and what was passed over', () => {
    const rows = [{ ...ours, right: '8 of 8' }, row('Peer', 150, '2.3.4')];
    const text = tellPeers({
      title: 'T',
      what: 'painted',
      rows,
      passedOver: ['X: needs more'],
      notes: ['N'],
    });
    expect(text).toMatch(/Ours .*8 of 8\n/);
    expect(text).toMatch(/Peer \(2\.3\.4\) .*150\.0 kB +1\.50 × +300\.0 kB +1\.50 × .* –\n/);
    expect(text).toContain('passed over: X: needs more');
  });
});
