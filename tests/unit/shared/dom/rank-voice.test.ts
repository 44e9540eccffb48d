import { describe, expect, it } from 'vitest';
import { rankVoice } from '../../../../shared/dom/rank-voice.ts';

const best = (wanted: string, voices: readonly string[]): string | undefined =>
  [...voices].sort((a, b) => rankVoice(b, wanted) - rankVoice(a, wanted))[0];

describe('which voice reads a language', () => {
  it('never one of another language', () => {
    expect(rankVoice('pt-BR', 'es-419')).toBe(0);
    expect(rankVoice('not a tag', 'es-419')).toBe(0);
  });

  it.each([
    ['es-419', ['es-ES', 'es-MX'], 'es-MX'],
    ['es-419', ['es_ES', 'es_US'], 'es_US'],
    ['en-US', ['en-GB', 'en-US'], 'en-US'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
  ])('for %s among %o: %s', (wanted, voices, expected) => {
    expect(best(wanted, voices)).toBe(expected);
  });
});
