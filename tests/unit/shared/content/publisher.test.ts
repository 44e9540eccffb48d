import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePublisher } from '../../../../shared/content/publisher.ts';

const bundled = JSON.parse(readFileSync(new URL('../../../../publisher.json', import.meta.url), 'utf8'));

const KEY = `${'A'.repeat(43)}=`;

test('the file at the root is in order, with every slot either set or null', () => {
  expect(parsePublisher(bundled)).toEqual({ ok: true, value: bundled, warnings: [] });
});

test.each([
  ['forms.individual', { ...bundled, forms: { individual: 'javascript:alert(1)', chapter: null } }],
  ['toolkit', { ...bundled, toolkit: 'http://example.org/' }],
  ['widgets', { ...bundled, widgets: 'https://a@evil.example' }],
  ['errorReports', { ...bundled, errorReports: 'nobody' }],
  ['surprise', { ...bundled, surprise: 1 }],
  ['feeds', { ...bundled, feeds: undefined }],
  ['rootKeys.0', { ...bundled, rootKeys: ['AAAA'] }],
  ['rootKeys.1', { ...bundled, rootKeys: [KEY, KEY.replace('A=', 'B=')] }],
  ['rootKeys', { ...bundled, rootKeys: [KEY, KEY] }],
  ['rootKeys', { ...bundled, rootKeys: KEY }],
  ['least.keys', { ...bundled, least: { keys: 0, pack: '1.0.0' } }],
  ['least.pack', { ...bundled, least: { keys: 1, pack: 'newest' } }],
])('a wrong %s is refused and named', (where, input) => {
  const result = parsePublisher(input);
  expect(result.ok ? [] : result.issues.map((issue) => issue.where)).toEqual([where]);
});

test.each([null, [], 'text', 7])('%j is refused, not thrown on', (input) => {
  expect(parsePublisher(input).ok).toBe(false);
});

test('the oldest keys and pack that the publisher stands by may be named', () => {
  const least = { keys: 3, pack: '1.2.0' };
  expect(parsePublisher({ ...bundled, least })).toMatchObject({ ok: true, value: { least } });
});

test('root keys are taken as they are', () => {
  expect(parsePublisher({ ...bundled, rootKeys: [KEY] })).toMatchObject({
    ok: true,
    value: { rootKeys: [KEY] },
  });
});
