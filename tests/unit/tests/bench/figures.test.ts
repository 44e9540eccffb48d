import { describe, expect, it } from 'vitest';
import { figuresOf, interleaved } from '../../../bench/figures.ts';

describe('figures', () => {
  it('tells the middle, the middle half and the ends', () => {
    expect(figuresOf([5, 1, 4, 2, 3])).toEqual({ runs: 5, median: 3, spread: [2, 4], least: 1, most: 5 });
    expect(figuresOf([1, 2]).median).toBe(1.5);
  });

  it('refuses to tell of nothing', () => {
    expect(() => figuresOf([])).toThrow('no run was measured');
  });

  it('takes both sides in turn and leaves the warm-up out', async () => {
    const order: string[] = [];
    const side = (name: string, time: number) => async () => {
      order.push(name);
      return order.length <= 2 ? 1000 : time;
    };
    const { ours, peer, ratio } = await interleaved(2, side('ours', 30), side('peer', 20), 1);
    expect(order).toEqual(['ours', 'peer', 'peer', 'ours', 'ours', 'peer']);
    expect([ours.median, peer.median, ours.runs, ratio]).toEqual([30, 20, 2, 1.5]);
  });
});
