import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fetchableUrl, isPrivateEnough, safeLink } from '../../../../shared/net/safe-url.ts';

const CORPUS = join(import.meta.dirname, '../../../../../shared/corpus/xss/urls.json');

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['mailto:hello@example.org', 'mailto:hello@example.org'],
  ['tel:+18005551212', 'tel:+18005551212'],
  ['webcal://example.org/x.ics', 'webcal://example.org/x.ics'],
])('the link %s stays', (text, href) => {
  expect(safeLink(text)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' \u0001JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://bank.example@evil.example/',
  'https://user:pw@example.org/',
  'chrome-extension://abc/x.html',
  'blob:https://example.org/1',
  '//example.org/relative',
  'not a link',
  '',
])('the link %j is refused', (text) => {
  expect(safeLink(text)).toBeUndefined();
});

test('a safe link is always of an allowed scheme, whatever comes in', () => {
  const scheme = fc.constantFrom(
    'javascript:',
    'java\nscript:',
    'https://',
    'HTTPS:\\\\',
    'data:',
    'tel:',
    '',
  );
  fc.assert(
    fc.property(scheme, fc.string(), (start, rest) => {
      expect(safeLink(start + rest) ?? 'https:').toMatch(/^(https?|mailto|tel|webcal):/);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test('what may be fetched: http, https, and webcal read as https; relative to a base', () => {
  expect(fetchableUrl(' webcal://example.org/x.ics')).toBe('https://example.org/x.ics');
  expect(fetchableUrl('events.json', 'https://example.org/site/')).toBe(
    'https://example.org/site/events.json',
  );
  expect(fetchableUrl('file:///etc/passwd')).toBeUndefined();
  expect(fetchableUrl('https://a:b@example.org/')).toBeUndefined();
});

test.each([
  ['https://example.org/', true],
  ['http://127.0.0.1:8080/x', true],
  ['http://localhost/x', true],
  ['http://[::1]:9/x', true],
  ['http://example.org/', false],
  ['http://127.0.0.1.example.org/', false],
  ['http://localhost.example.org/', false],
  ['ftp://127.0.0.1/', false],
  ['', false],
])('private enough to send to: %s is %s', (href, answer) => {
  expect(isPrivateEnough(href)).toBe(answer);
});

describe.runIf(existsSync(CORPUS))('the URL corpus beside this repository', () => {
  const cases: readonly { readonly input: string; readonly protocol?: string }[] = existsSync(CORPUS)
    ? JSON.parse(readFileSync(CORPUS, 'utf8'))
    : [];

  test('lets no other scheme through', () => {
    const through = cases.map(({ input }) => safeLink(input)).filter((href) => href !== undefined);
    expect(through.length).toBeGreaterThan(50);
    expect(through.filter((href) => !/^(https?|mailto|tel|webcal):/.test(href))).toEqual([]);
  });
});
