import { describe, expect, it } from 'vitest';
import { exitAddress } from '../../../../widgets/base/leave-page.ts';

describe('exitAddress', () => {
  it.each([
    ['https://weather.example', 'https://weather.example/'],
    [' HTTPS://weather.example/today ', 'https://weather.example/today'],
  ])('%o leads to %s', (text, url) => expect(exitAddress(text)).toBe(url));

  it.each([
    '',
    '/away',
    'http://weather.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'blob:https://x',
  ])('%o leads to an empty page', (text) => expect(exitAddress(text)).toBe('about:blank'));
});
