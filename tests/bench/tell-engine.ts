import type { EngineFigures } from './engine.ts';
import type { Figures } from './figures.ts';

/** Told as a table: how many times as long as ours each takes, by the clock and by the processor, and where its dates differ. */
export function tellEngine({ rows, page, floor, passedOver }: EngineFigures): string {
  const ours = rows.find(({ engine }) => engine === 'amparo');
  return [
    'A feed of 5,000 events read, and the year 2026 laid out; medians of processes of their own',
    ...rows.flatMap(({ engine, first, later, processor, peak, count, compared, difference }) => [
      [
        `  ${engine.padEnd(15)}first${beside(first, ours?.first)}`,
        `later${beside(later, ours?.later)}`,
        `its processor time${beside(processor, ours?.processor)}`,
        `peak ${peak.median.toFixed(0)} MB`,
        `${count} dates${compared === count ? '' : `, ${compared} of them compared`}${difference ? '' : ', the same'}`,
      ].join('   '),
      ...(difference ? [`    ${difference}`] : []),
    ]),
    ...(page
      ? [
          `  in one page of Chromium, in turn: amparo${beside(page.ours, page.ours)}   ical.js${beside(page.peer, page.ours)}   ${page.counts.join(' and ')} dates`,
        ]
      : []),
    ...(floor && ours
      ? [
          `  JSON.parse of those dates: median ${floor.median.toFixed(1)} ms; ours takes ${(ours.later.median / floor.median).toFixed(1)} times as long`,
        ]
      : []),
    '  Goal: ical.js at least 12 times as long as ours, node-ical 7 times; ical.js also in Chromium.',
    '  rrule-temporal knows rules alone: it gets the lines of the series cut out, without single events and changed dates, and is compared on the series of which no date was changed.',
    ...passedOver.map((why) => `  passed over: ${why}`),
    '',
  ].join('\n');
}

const beside = ({ median }: Figures, ours: Figures | undefined): string =>
  `${median.toFixed(0).padStart(6)} ms${ours ? ` ${(median / ours.median).toFixed(1).padStart(5)} ×` : ''}`;
