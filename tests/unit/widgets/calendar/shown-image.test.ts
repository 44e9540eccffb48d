import { describe, expect, it } from 'vitest';
import { shownImage } from '../../../../widgets/calendar/shown-image.ts';
import { occurrenceOf } from '../../shared/events/occurrence-of.ts';

const shown = (src: string): string | undefined => {
  const { details } = occurrenceOf({ kind: 'date', date: '2026-01-01' }, 0, { image: { src, alt: '' } });
  return shownImage(details, 'https://chapter.example/events', ['/a.ics', 'webcal://feeds.example/b.ics'])
    ?.src;
};

describe('shownImage', () => {
  it.each(['https://chapter.example/a.jpg', 'https://feeds.example/b.jpg'])('shows %s', (src) =>
    expect(shown(src)).toBe(src),
  );
  it.each([
    'https://cdn.example/a.jpg',
    'https://chapter.example.evil.example/a.jpg',
    'https://chapter.example:8443/a.jpg',
  ])('asks nothing of a third party: %s', (src) => expect(shown(src)).toBeUndefined());
});
