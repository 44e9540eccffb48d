import type { Comparison, Figures } from './figures.ts';

const WIDTH = 96;

/** The comparisons as a person reads them in a terminal. */
export function table(comparisons: readonly Comparison[]): string {
  return comparisons
    .flatMap(({ name, ours, peer, peerName, ratio, budget, note }) => [
      name,
      `  ${'Amparo'.padEnd(24)}${told(ours)}`,
      `  ${peerName.padEnd(24)}${told(peer)}`,
      `  ${'ratio of medians'.padEnd(24)}${ratio.toFixed(2)}  budget ${budget.toFixed(2)}  ${ratio <= budget ? 'within' : 'OVER'}`,
      ...wrapped(note).map((line) => `  ${line}`),
      '',
    ])
    .join('\n');
}

const told = ({ median, spread: [low, high], least, most, runs }: Figures): string =>
  `median ${ms(median)}   middle half ${ms(low)} – ${ms(high)}   all ${ms(least)} – ${ms(most)}   ${runs} runs`;

const ms = (value: number): string => `${value.toFixed(1).padStart(6)} ms`;

function wrapped(text: string): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
