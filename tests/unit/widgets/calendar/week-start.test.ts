import { describe, expect, it } from 'vitest';
import { weekStart } from '../../../../widgets/calendar/week-start.ts';

describe('weekStart', () => {
  it.each([
    ['en-US', ['en-US'], 0],
    ['es-419', ['es', 'en-US'], 0],
    ['es-419', ['es-MX'], 0],
    ['en-US', ['en-GB'], 1],
    ['es-419', ['not a tag!', 'de-AT'], 1],
    ['ar', ['ar-EG'], 6],
  ])('is told by the region of the reader: %s for %j', (lang, readers, day) =>
    expect(weekStart(lang, readers)).toBe(day),
  );

  it('is told by the language where no region is known', () => expect(weekStart('de', [])).toBe(1));
});
