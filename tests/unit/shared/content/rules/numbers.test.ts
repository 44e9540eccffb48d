import { expect, it } from 'vitest';
import { BLOCKED, type Broken, refusals } from '../refused.ts';

const BROKEN: readonly Broken[] = [
  [
    'a hotline that cannot be reached',
    ({ hotline }) => {
      delete hotline.phone;
    },
    'hotlines.json: line pack-hotline-empty',
  ],
  [
    'a blocked hotline',
    ({ hotline }) => {
      hotline.phone = `+${BLOCKED}`;
    },
    'hotlines.json: line.phone pack-number-blocked',
  ],
  [
    'a blocked number in the words',
    ({ pack }) => {
      pack.es.strings['hotline.line.note'] = 'o (202) 555.0199';
    },
    'words/es-419.json: hotline.line.note pack-number-blocked',
  ],
  [
    'a number that nobody checked',
    ({ pack }) => {
      pack.en.strings['scenario.door.now.1'] = 'Call 202 555 0177';
    },
    'words/en-US.json: scenario.door.now.1 pack-number-unlisted',
  ],
  [
    'a number in an officer’s line',
    ({ script }) => {
      script.officer = ['Call 202 555 0123.', 'Please go.'];
    },
    'scripts.json: door.officer pack-number-unlisted',
  ],
];

it.each(BROKEN)('a pack with %s is refused, naming file, field and rule', (_, breakIt, issue) => {
  expect(refusals(breakIt)).toContain(issue);
});
