import { describe, expect, it } from 'vitest';
import english from '../../../../shared/i18n/catalogs/en-US.json' with { type: 'json' };
import spanish from '../../../../shared/i18n/catalogs/es-419.json' with { type: 'json' };
import { asksFor, filledIn, refilled } from '../../../../shared/rights/tell-message.ts';

const READY = 'They stop me. I am at: ____. Call Dr. Li. My name: ____.';

describe('a message with blanks', () => {
  it('asks in its own words and fills in what is told', () => {
    expect(asksFor(READY)).toEqual(['I am at', 'My name']);
    expect(filledIn(READY, { 'I am at': ' 5th & Main $& ', 'My name': 'Ana' })).toBe(
      'They stop me. I am at: 5th & Main $&. Call Dr. Li. My name: Ana.',
    );
  });

  it('leaves out a sentence whose blank is empty', () => {
    expect(filledIn(READY, { 'I am at': '   ' })).toBe('They stop me. Call Dr. Li.');
  });

  it('keeps what the person wrote when another blank is filled in', () => {
    const once = refilled('My own words.', READY, {}, { 'I am at': 'work' });
    expect(once).toBe('My own words. I am at: work.');
    const twice = refilled(`${once} Hurry.`, READY, { 'I am at': 'work' }, { 'I am at': 'home' });
    expect(twice).toBe('My own words. I am at: home. Hurry.');
    expect(refilled(twice, READY, { 'I am at': 'home' }, { 'I am at': '' })).toBe('My own words. Hurry.');
  });

  it('never leaves with a hole in it, in any language', () => {
    const texts = [english, spanish].flatMap((catalog) =>
      Object.entries(catalog)
        .filter(([key]) => /^popup\.tell-.*-text$/.test(key))
        .map(([, text]) => text),
    );
    expect(texts).toHaveLength(10);
    for (const text of texts) {
      expect(filledIn(text, {})).not.toContain('_');
      const told = Object.fromEntries(asksFor(text).map((label) => [label, 'X']));
      expect(filledIn(text, told)).toBe(text.replaceAll('____', 'X'));
    }
  });
});
