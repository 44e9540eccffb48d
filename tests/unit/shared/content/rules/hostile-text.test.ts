import { expect, it } from 'vitest';
import { BLOCKED, type Broken, refusals } from '../refused.ts';

const HIDDEN: readonly (readonly [string, string])[] = [
  ...['\u0000', '\u0009', '\u001f', '\u007f', '\u0085', '\u009f', '\u00ad', '\u061c', '\u200b', '\u200e'],
  ...['\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\ufeff', '\u3164'],
  ...['\ud800', '\ue000', '\u{e0041}'],
].map((letter) => [letter.codePointAt(0)?.toString(16) ?? '', letter]);

it.each(HIDDEN)('a text with U+%s in it is refused', (_, letter) => {
  const found = refusals(({ pack, fact, hotline }) => {
    pack.en.strings['fact.home-1.text'] = `Stay${letter}silent`;
    hotline.organisation = `Gr${letter}oup`;
    hotline.source.label = `Gr${letter}oup`;
    fact.citation.label = `The${letter}law`;
    fact.authority = [`U.S.${letter}Const.`];
    fact.citation.url = `https://constitution.congress.gov/${letter}`;
  });
  expect(found).toEqual(
    expect.arrayContaining([
      'words/en-US.json: fact.home-1.text pack-shape',
      'hotlines.json: line.organisation pack-shape',
      'hotlines.json: line.source.label pack-shape',
      'facts.json: home-1.citation.label pack-shape',
      'facts.json: home-1.authority.0 pack-shape',
      'facts.json: home-1.citation.url pack-shape',
    ]),
  );
});

it('letters that need a joiner are taken', () => {
  expect(
    refusals(({ pack }) => {
      pack.es.strings['fact.home-1.text'] = 'می\u200cخواهم، क्\u200dष';
    }),
  ).toEqual(['read']);
});

const TOO_MUCH: readonly Broken[] = [
  [
    'a text without end',
    ({ pack }) => {
      pack.en.strings['fact.home-1.text'] = 'x'.repeat(2001);
    },
    'words/en-US.json: fact.home-1.text pack-shape',
  ],
  [
    'facts without end',
    ({ pack, fact }) => {
      pack.facts.push(...Array(1000).fill(fact));
    },
    'facts.json: file pack-shape',
  ],
  [
    'an id without end',
    ({ fact }) => {
      fact.id = 'x'.repeat(81);
    },
    `facts.json: ${'x'.repeat(81)}.id pack-shape`,
  ],
  [
    'evidence that is a script',
    ({ fact }) => {
      fact.evidence = [{ label: 'read', url: 'javascript:alert(1)' }];
    },
    'facts.json: home-1.evidence.0.url pack-shape',
  ],
  [
    'a blocked number behind signs',
    ({ pack }) => {
      pack.en.strings['hotline.line.note'] = [...BLOCKED].join('~:|');
    },
    'words/en-US.json: hotline.line.note pack-number-blocked',
  ],
  [
    'a blocked number as the name of an organisation',
    ({ hotline }) => {
      hotline.organisation = 'Group ٢٠٢+٥٥٥+٠١٩٩';
    },
    'hotlines.json: line.organisation pack-number-blocked',
  ],
  [
    'a number that nobody checked as the name of an organisation',
    ({ hotline }) => {
      hotline.organisation = 'Group 202,555,0177';
    },
    'hotlines.json: line.organisation pack-number-unlisted',
  ],
  [
    'a number that nobody checked as a source',
    ({ hotline }) => {
      hotline.source.label = '(202) 555 ０１７７';
    },
    'hotlines.json: line.source.label pack-number-unlisted',
  ],
  [
    'a number that nobody checked as a citation',
    ({ fact }) => {
      fact.citation.label = 'Call +52 55 5555 0123';
    },
    'facts.json: home-1.citation.label pack-number-unlisted',
  ],
];

it.each(TOO_MUCH)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
