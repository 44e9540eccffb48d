import { describe, expect, test } from 'vitest';
import { destinationHost } from '../../../../shared/forms/destination.ts';
import { parseTarget } from '../../../../shared/forms/target.ts';

const PAGE = 'https://chapter.example.org/join/';
const href = (attribute: string | null): string | undefined => {
  const result = parseTarget(attribute, PAGE);
  return result.ok ? result.value.href : undefined;
};

describe('the target attribute', () => {
  test.each([
    ['json:https://forms.example.org/join', 'https://forms.example.org/join'],
    ['json:http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
    ['json:http://localhost/x', 'http://localhost/x'],
    ['json:/submit', 'https://chapter.example.org/submit'],
    ['  json: https://a.example/ ', 'https://a.example/'],
  ])('%s leads to %s', (attribute, expected) => expect(href(attribute)).toBe(expected));

  test.each([
    null,
    '',
    'json:',
    'https://forms.example.org/join',
    'form:https://a.example/',
    'constructor:https://a.example/',
    'json:http://forms.example.org/join',
    'json:javascript:alert(1)',
    'json:data:text/html,x',
    'json:https://user:secret@a.example/',
    'json:http://127.0.0.1.evil.example/',
  ])('%s is refused', (attribute) => {
    const result = parseTarget(attribute, PAGE);
    expect(result.ok ? 'taken' : result.issues.map(({ code }) => code)).toEqual(['target']);
  });

  test('a relative address on an insecure page is refused', () => {
    expect(parseTarget('json:/submit', 'http://chapter.example.org/').ok).toBe(false);
  });
});

test('the host shown is the one contacted, with its port, look-alikes unmasked', () => {
  expect(destinationHost({ href: 'https://forms.example.org:8443/x' })).toBe('forms.example.org:8443');
  expect(destinationHost({ href: new URL('https://аmparo.example/').href })).toBe('xn--mparo-3ve.example');
});
