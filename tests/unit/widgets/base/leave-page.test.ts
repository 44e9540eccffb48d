import { describe, expect, it } from 'vitest';
import { exitAddress } from '../../../../widgets/base/leave-page.ts';

describe('exitAddress', () => {
  it.each([
    ['https://weather.example', 'https://weather.example/'],
    [' HTTPS://weather.example/today ', 'https://weather.example/today'],
  ])('%o leads to %s', (text, url) => expect(exitAddress(text)).toBe(url));

  it.each([
    null,
    '',
    '/away',
    'http://weather.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'blob:https://x',
  ])('%o leads nowhere', (text) => expect(exitAddress(text)).toBeUndefined());
});
