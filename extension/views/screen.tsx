import { Home } from './home.tsx';
import { later } from './later.tsx';
import { Missing } from './missing.tsx';
import { Scenario } from './scenario.tsx';
import type { Place } from './use-place.ts';

const Lines = later<{ readonly arrived: boolean; readonly wanted?: string }>(
  async () => (await import('./hotlines.tsx')).Hotlines,
);
/** A part whose words come with it, once they are there in the page's language; where they cannot be had, in the source language. */
async function worded<T>(load: Promise<T>): Promise<T> {
  const { loadLaterWords } = await import('./later-words.ts');
  await loadLaterWords(document.documentElement.lang).catch(() => undefined);
  return load;
}
const agenda = () => worded(import('./agenda/screens.ts'));
const Script = later(async () => (await import('./script.tsx')).Script);
const PLAIN = {
  home: Home,
  find: Home,
  missing: Missing,
  scripts: later(async () => (await import('./scripts.tsx')).Scripts),
  hotlines: Lines,
  events: later(async () => (await agenda()).Events),
  calendars: later(async () => (await agenda()).Calendars),
  involved: later(async () => (await import('./involved.tsx')).Involved),
  settings: later(async () => (await worded(import('./settings.tsx'))).Settings),
  mine: later(async () => (await import('./mine.tsx')).Mine),
  tell: later(async () => (await import('./tell.tsx')).Tell),
  corrections: later(async () => (await import('./corrections.tsx')).Corrections),
};
const Paper = later(async () => (await import('./paper.tsx')).Paper);
const Event = later(async () => (await agenda()).Event);
const Right = later(async () => (await import('./right.tsx')).Right);

/** The screen that a place names: what a person in need opens is at hand, the rest comes when it is asked for. */
export function Screen({ route, arrived, from }: Place) {
  switch (route.screen) {
    case 'scenario':
      return <Scenario id={route.scenario} arrived={arrived} />;
    case 'script':
      return <Script id={route.script} scenario={route.scenario} arrived={arrived} />;
    case 'paper':
      return <Paper node={route.node} arrived={arrived} from={from} />;
    case 'hotline':
      return <Lines wanted={route.hotline} arrived={arrived} />;
    case 'right':
      return <Right fact={route.fact} arrived={arrived} />;
    case 'event':
      return <Event event={route.event} arrived={arrived} />;
    default: {
      const Plain = PLAIN[route.screen];
      return <Plain arrived={arrived} />;
    }
  }
}
