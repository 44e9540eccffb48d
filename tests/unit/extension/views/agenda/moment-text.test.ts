import { expect, it } from 'vitest';
import { agoText } from '../../../../../extension/views/agenda/moment-text.ts';

const NOW = Date.UTC(2026, 10, 28, 12);
const MINUTE = 60_000;

it.each([
  [0, 'this minute'],
  [59_000, 'this minute'],
  [5 * MINUTE, '5 minutes ago'],
  [3 * 60 * MINUTE, '3 hours ago'],
  [26 * 60 * MINUTE, 'yesterday'],
  [9 * 24 * 60 * MINUTE, '9 days ago'],
  // A clock that was set back.
  [-5 * MINUTE, 'this minute'],
])('%i ms before now is told as "%s"', (ms, text) => {
  expect(agoText(NOW - ms, NOW, 'en-US')).toBe(text);
});
