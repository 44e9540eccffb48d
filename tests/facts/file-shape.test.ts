import { describe, expect, it } from 'vitest';
import { codeFiles, keptFiles, readKept } from '../harness/repository.ts';

/** Tables that are long because what they list is long: each with its reason. */
const TABLES: Readonly<Record<string, string>> = {
  'shared/icalendar/windows-zones.ts': "the CLDR's own list of Windows zone names",
};

const lines = (file: string): number => readKept(file).trimEnd().split('\n').length;
const isTable = (file: string): boolean => file in TABLES;
const STYLES = /\.css$/;

describe('the shape of files', () => {
  const sized = [...codeFiles(), ...keptFiles().filter((file) => STYLES.test(file))]
    .filter((file) => !isTable(file))
    .map((file) => ({ file, lines: lines(file) }))
    .sort((a, b) => a.lines - b.lines);

  it('has a median under 60 lines', () => {
    expect(sized[Math.floor(sized.length / 2)]?.lines).toBeLessThan(60);
  });

  it('has 95 of 100 under 200 lines', () => {
    expect(sized[Math.floor(sized.length * 0.95)]?.lines).toBeLessThan(200);
  });

  it('has none over 300 lines', () => {
    expect(sized.filter((one) => one.lines > 300)).toEqual([]);
  });

  it('keeps entrypoints to wiring, under 40 lines', () => {
    const entrypoints = sized.filter(({ file }) => /^extension\/entrypoints\/.*\.tsx?$/.test(file));
    expect(entrypoints.length).toBeGreaterThan(0);
    expect(entrypoints.filter((one) => one.lines >= 40)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const odd = keptFiles()
      .filter(
        (file) =>
          /^(shared|extension|widgets|tests)\//.test(file) && !file.startsWith('shared/content/packs/'),
      )
      .filter((file) => !LANGUAGE_FILE.test(file))
      .flatMap((file) =>
        file
          .split('/')
          .filter((part) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part))
          .map((part) => `${part} in ${file}`),
      );
    expect(odd).toEqual([]);
  });

  it('excuses only tables that are there', () => {
    expect(Object.keys(TABLES).filter((file) => !keptFiles().includes(file))).toEqual([]);
  });
});

/** Files of one language bear its canonical tag: `en-US.json`. */
const LANGUAGE_FILE = /(^|[/.-])[a-z]{2,3}-[A-Z0-9][A-Za-z0-9]*\.[a-z]+$/;
