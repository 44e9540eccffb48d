import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../bench/in-turns.ts';

describe('sides in turn', () => {
  it('begin each round with another one, and leave the warm-up out', async () => {
    const order: string[] = [];
    const side = (name: string) => async () => {
      order.push(name);
      return order.length;
    };
    const samples = await inTurns(2, [side('a'), side('b'), side('c')], 1);
    expect(order.join('')).toBe('abcbcacab');
    expect(samples).toEqual([
      [6, 8],
      [4, 9],
      [5, 7],
    ]);
  });

  it('go on without one that fails, and keep its reason', async () => {
    let asked = 0;
    const failing = async (): Promise<number> => {
      asked += 1;
      throw new Error('at first\nError: no such module\n  at line 3');
    };
    expect(await inTurns(3, [failing, async () => 1])).toEqual(['Error: no such module', [1, 1, 1]]);
    expect(asked).toBe(1);
  });
});
