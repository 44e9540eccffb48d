import type { SheetScript } from './sheet-model.ts';

/** A script in two, between lines or, of one line, between words, its languages side by side; undefined when there is nothing left to part. */
export function halveScript(script: SheetScript): readonly [SheetScript, SheetScript] | undefined {
  const texts = [script.officer, script.own.lines, script.say];
  const parts = texts.some((lines) => lines.length > 1) ? texts.map(halveLines) : texts.map(halveLine);
  if (parts.every(([, rest]) => rest.length === 0)) return undefined;
  const take = (half: 0 | 1): SheetScript => ({
    ...script,
    officer: parts[0]?.[half] ?? [],
    own: { lang: script.own.lang, lines: parts[1]?.[half] ?? [] },
    say: parts[2]?.[half] ?? [],
  });
  return [take(0), take(1)];
}

type Halves = readonly [readonly string[], readonly string[]];

const halveLines = (lines: readonly string[]): Halves => {
  const middle = Math.ceil(lines.length / 2);
  return [lines.slice(0, middle), lines.slice(middle)];
};

const halveLine = ([line = '']: readonly string[]): Halves => {
  const words = line.includes(' ') ? line.split(/(?<= )/) : Array.from(line);
  const middle = Math.ceil(words.length / 2);
  const halves = [words.slice(0, middle), words.slice(middle)].map((half) => half.join('').trim());
  const [first = '', rest = ''] = halves;
  return [first ? [first] : [], rest ? [rest] : []];
};
