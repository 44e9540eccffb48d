import { expect, it } from 'vitest';
import { parseSyncConfig } from '../../../../../shared/cli/sync/config.ts';
import { isFields } from '../../../../../shared/events/sources/fields.ts';

const SOURCE = { url: 'https://a.example/a.ics' };
const CHAPTER = { id: 'north', name: 'North', sources: [SOURCE] };
const config = (more: unknown): unknown => ({
  name: 'G',
  chapters: [CHAPTER],
  ...(isFields(more) ? more : {}),
});
const chapter = (more: unknown): unknown =>
  config({ chapters: [{ ...CHAPTER, ...(isFields(more) ? more : {}) }] });
const source = (more: unknown): unknown =>
  chapter({ sources: [{ ...SOURCE, ...(isFields(more) ? more : {}) }] });

const broken = (input: unknown): readonly string[] => {
  const result = parseSyncConfig(input);
  return result.ok ? [] : result.issues.map(({ where, params }) => `${where}: ${params?.rule}`);
};

it('takes what is right, and fills in the rest', () => {
  expect(parseSyncConfig(config({}))).toMatchObject({
    ok: true,
    value: { zone: 'UTC', days: 180, keepMeetingPasswords: false, concurrency: 6, language: 'en-US' },
  });
  for (const url of ['webcal://a.example/a.ics', 'a.example/events', 'x@group.calendar.google.com'])
    expect(broken(source({ url }))).toEqual([]);
});

it.each([
  ['no object', 'text', /must be an object/],
  ['an unknown field', config({ colour: 1 }), /^colour: is no field/],
  ['what is missing', { chapters: [CHAPTER] }, /^name: is missing/],
  ['no chapters', config({ chapters: [] }), /^chapters: must name a chapter/],
  ['an id twice', config({ chapters: [CHAPTER, CHAPTER] }), /must not name an id twice/],
  ['an id that leads out', chapter({ id: '../x' }), /^chapters.0.id: must be of a-z/],
  ['an absolute id', chapter({ id: '/etc' }), /^chapters.0.id/],
  ['the id of all', chapter({ id: 'all' }), /must not be all/],
  ['a device of Windows', chapter({ id: 'con' }), /Windows/],
  ['a hidden folder', chapter({ id: '.amparo-sync' }), /^chapters.0.id/],
  ['no sources', chapter({ sources: [] }), /must name a source/],
  ['a zone that is none', chapter({ zone: 'Mars/Base' }), /IANA zone/],
  [
    'an address that is none',
    source({ url: 'javascript:alert(1)' }),
    /^chapters.0.sources.0.url: must be the address/,
  ],
  ['a file', source({ url: 'file:///etc/passwd' }), /must be the address/],
  ['a key in the address', source({ url: 'https://a.example/?key=abc' }), /must not hold a key/],
  ['a key itself', source({ key: 'abc' }), /never the key itself/],
  ['a variable that is none', source({ key: { variable: 'my key' } }), /environment variable/],
  ['a kind that is none', source({ kind: 'outlook' }), /known kind/],
  ['a page that is none', source({ page: 'javascript:x' }), /http\(s\) address/],
  ['too many at once', config({ concurrency: 1_000 }), /^concurrency: must be 32 or less/],
])('refuses %s', (_, input, rule) => expect(broken(input).join('\n')).toMatch(rule));
