import { describe, expect, test } from 'vitest';
import { destinationHost } from '../../../../shared/forms/destination.ts';
import { parseTarget, targetKind } from '../../../../shared/forms/target.ts';
import { FURTHER_KINDS } from '../../../../shared/forms/targets/further.ts';
import { makeJson } from '../../../../shared/forms/targets/json.ts';
import { individual } from './sample.ts';

const PAGE = 'https://chapter.example.org/join/';
const KINDS = { json: makeJson, ...FURTHER_KINDS };
const UUID = 'b399bd2b-b9a9-4916-9550-5a8a47e045fb';
const read = (attribute: string | null, base = PAGE) =>
  parseTarget(attribute, KINDS, { base, definition: individual });
const href = (attribute: string | null): string | undefined => {
  const result = read(attribute);
  return result.ok ? result.value.href : undefined;
};

describe('the target attribute', () => {
  test.each([
    ['json:https://forms.example.org/join', 'https://forms.example.org/join'],
    ['json:http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
    ['json:http://localhost/x', 'http://localhost/x'],
    ['json:/submit', 'https://chapter.example.org/submit'],
    ['  json: https://a.example/ ', 'https://a.example/'],
    ['form:https://formspree.io/f/abc', 'https://formspree.io/f/abc'],
    [`action-network:${UUID}`, `https://actionnetwork.org/api/v2/forms/${UUID}/submissions`],
    ['mailto:hello@chapter.example', 'mailto:hello@chapter.example'],
  ])('%s leads to %s', (attribute, expected) => expect(href(attribute)).toBe(expected));

  test.each([
    null,
    '',
    'json:',
    'https://forms.example.org/join',
    'form:http://a.example/',
    'action-network:join-us',
    `action-network:${UUID}/../../people`,
    'mailto:hello',
    'mailto:a@b.example?bcc=c@d.example',
    'mailto:a@b.example,c@d.example',
    'constructor:https://a.example/',
    'json:http://forms.example.org/join',
    'json:javascript:alert(1)',
    'json:data:text/html,x',
    'json:https://user:secret@a.example/',
    'json:http://127.0.0.1.evil.example/',
  ])('%s is refused', (attribute) => {
    const result = read(attribute);
    expect(result.ok ? 'taken' : result.issues.map(({ code }) => code)).toEqual(['target']);
  });

  test('a relative address on an insecure page is refused', () => {
    expect(read('json:/submit', 'http://chapter.example.org/').ok).toBe(false);
  });
});

test('its kind can be told before the kind is at hand', () => {
  expect(['mailto:a@b.example', ' form: https://a.example/', 'nothing', null].map(targetKind)).toEqual([
    'mailto',
    'form',
    '',
    '',
  ]);
  expect(parseTarget('mailto:a@b.example', { json: makeJson }).ok).toBe(false);
});

test('the host shown is the one contacted, with its port, look-alikes unmasked', () => {
  expect(destinationHost({ href: 'https://forms.example.org:8443/x' })).toBe('forms.example.org:8443');
  expect(destinationHost({ href: 'mailto:hello@chapter.example' })).toBe('hello@chapter.example');
  expect(destinationHost({ href: new URL('https://аmparo.example/').href })).toBe('xn--mparo-3ve.example');
});
