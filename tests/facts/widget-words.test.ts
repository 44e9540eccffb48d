import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, ELEMENTS, FURTHER, WIDGETS } from '../../widgets/build/bundle.ts';
import { elementNames } from '../../widgets/build/discover.ts';
import { languageFiles, moduleValue } from '../../widgets/build/language-files.ts';
import { readKept } from '../harness/repository.ts';

/** What an element says too once this file of its own has come; until then it has other words for it. */
const LATER: Readonly<Record<string, string>> = { 'event-calendar': 'calendar' };

const base = (id: string): string => id.split('#')[0] ?? id;
const all = new Set(Object.keys(JSON.parse(readKept('shared/i18n/catalogs/en-US.json'))).map(base));
const isFurther = (name: string): boolean => FURTHER.some((one) => one === name);

function carried(name: string): ReadonlySet<string> {
  const file = join(isFurther(name) ? WIDGETS : ELEMENTS, name, `${name}.ts`);
  const [, list = ''] = /'(amparo:messages\/[^']+)'/.exec(readFileSync(file, 'utf8')) ?? [];
  return new Set(Object.keys(moduleValue(list)['en-US']).map(base));
}

async function quoted(name: string): Promise<readonly string[]> {
  const { bytes } = await bundle([name], 'iife');
  const ids = new TextDecoder().decode(bytes).matchAll(/(["'`])([a-z-]+\.[a-z0-9-]+)\1/g);
  return [...new Set([...ids].map(([, , id = '']) => id))].filter((id) => all.has(id));
}

describe('the words of the widgets', () => {
  // With a file of a further language at hand the build has codes in place of ids, and this would see nothing.
  it('are looked for by their ids', () => expect(languageFiles().size).toBe(0));

  it.each([...elementNames(), ...FURTHER])('%s carries each message that it names', async (name) => {
    const later = LATER[name];
    const has = new Set([...carried(name), ...(later ? carried(later) : [])]);
    expect((await quoted(name)).filter((id) => !has.has(id))).toEqual([]);
  });
});
