import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedJson } from '../../../../shared/cli/checked-json.ts';
import { parsePublisher } from '../../../../shared/content/publisher.ts';
import { parseCatalog } from '../../../../shared/i18n/parse-catalog.ts';

const folder = mkdtempSync(join(tmpdir(), 'amparo-json-'));
const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

test.each([
  ['cut', '{"common.language": "Lang', /cut\.json: file: must be JSON/],
  ['empty', '', /empty\.json: file: must be JSON/],
  ['list', '[]', /list\.json: file: must be an object of messages/],
  ['number', '{"form.continue": 5}', /number\.json: form\.continue: must be text/],
  ['blank', '{"a": "  ", "b": ""}', /blank\.json: a: must not be empty\n.*blank\.json: b: must not be empty/],
])('a catalog that is %s stops the build, naming file, field and rule', (name, text, said) => {
  expect(() => checkedJson(written(`${name}.json`, text), parseCatalog)).toThrow(said);
});

test('a publisher with a slot too many is told so in plain words', () => {
  const file = written('publisher.json', '{"forms":{"individual":null,"chapter":null,"third":null}}');
  expect(() => checkedJson(file, parsePublisher)).toThrow(
    /publisher\.json: forms\.third: is no slot of this file/,
  );
});

test('a catalog that is in order comes as it is', () => {
  expect(checkedJson(written('good.json', '{"a.b": "A {name}"}'), parseCatalog)).toEqual({
    'a.b': 'A {name}',
  });
});

test('a file that is not there is named', () => {
  expect(() => checkedJson(join(folder, 'none.json'), parseCatalog)).toThrow(
    /none\.json: file: must be JSON \(ENOENT/,
  );
});
