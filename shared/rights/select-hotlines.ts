import { HOTLINE_FRESH_DAYS } from '../content/due.ts';
import type { Content, HotlineGroup, HotlineRecord } from '../content/model.ts';
import { addDays } from '../content/real-date.ts';
import { chooseWords } from './choose-words.ts';
import { dialled } from './dialled.ts';
import type { HotlineView } from './view.ts';

export interface HotlineOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** `US-TX`: leaves out lines that serve other states only. */
  readonly state?: string;
}

const GROUPS: readonly HotlineGroup[] = ['urgent', 'lawyer', 'find', 'consulate', 'crisis', 'agency'];

/** All hotlines by what they are good for, the most urgent first; those of the state (when one is given) and of the whole country, the state's own before the country's. */
export function selectHotlineGroups(
  content: Content,
  options: HotlineOptions,
): readonly { readonly group: HotlineGroup; readonly hotlines: readonly HotlineView[] }[] {
  const near = (hotline: HotlineRecord): number =>
    options.state !== undefined && hotline.coverage.includes(options.state) ? 0 : 1;
  return GROUPS.map((group) => ({
    group,
    hotlines: content.pack.hotlines
      .filter((hotline) => hotline.group === group && serves(hotline, options))
      .sort((a, b) => near(a) - near(b))
      .map((hotline) => view(content, hotline, options.today)),
  })).filter(({ hotlines }) => hotlines.length > 0);
}

/** The named hotlines in their order, without those of other states. */
export function selectHotlinesById(
  content: Content,
  ids: readonly string[],
  options: HotlineOptions,
): readonly HotlineView[] {
  return ids
    .map((id) => content.pack.hotlines.find((hotline) => hotline.id === id))
    .filter((hotline) => hotline !== undefined)
    .filter((hotline) => serves(hotline, options))
    .map((hotline) => view(content, hotline, options.today));
}

/** Whom to call where a record names lines: those, and all of the reader's own state; by what they are good for, the state's own first in each. */
export function selectHotlinesFor(
  content: Content,
  ids: readonly string[],
  options: HotlineOptions,
): readonly HotlineView[] {
  const { state } = options;
  const own = content.pack.hotlines.filter(({ coverage }) => state && coverage.includes(state));
  const all = [...new Set([...own.map(({ id }) => id), ...ids])];
  const groups = selectHotlinesById(content, [...ids, ...all], options).map(({ group }) => group);
  return [...selectHotlinesById(content, all, options)].sort(
    (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group),
  );
}

const serves = ({ coverage }: HotlineRecord, { state }: HotlineOptions): boolean =>
  state === undefined || coverage.length === 0 || coverage.includes('US') || coverage.includes(state);

function view(content: Content, hotline: HotlineRecord, today: string): HotlineView {
  const words = chooseWords(content, `hotline.${hotline.id}`, hotline.rev);
  return {
    id: hotline.id,
    group: hotline.group,
    name: words.text('name'),
    organisation: hotline.organisation,
    runBy: hotline.runBy,
    ...(hotline.phone ? { phone: dialled(hotline.phone) } : {}),
    ...(hotline.text ? { text: hotline.text } : {}),
    ...(hotline.url ? { url: hotline.url } : {}),
    note: words.text('note'),
    hours: words.text('hours'),
    languages: hotline.languages,
    coverage: hotline.coverage,
    source: hotline.source,
    stale: today > addDays(hotline.source.checked, HOTLINE_FRESH_DAYS),
  };
}
