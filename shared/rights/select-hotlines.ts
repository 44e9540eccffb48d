import { HOTLINE_FRESH_DAYS } from '../content/due.ts';
import type { Content, HotlineRecord } from '../content/model.ts';
import { addDays } from '../content/real-date.ts';
import { chooseWords } from './choose-words.ts';
import type { HotlineView } from './view.ts';

export interface HotlineOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** `US-TX`: leaves out lines that serve other states only. */
  readonly state?: string;
}

/** The hotlines in the pack's order, those of the state (when one is given) and of the whole country. */
export function selectHotlines(content: Content, options: HotlineOptions): readonly HotlineView[] {
  const serves = ({ coverage }: HotlineRecord): boolean =>
    options.state === undefined ||
    coverage.length === 0 ||
    coverage.includes('US') ||
    coverage.includes(options.state);
  return content.pack.hotlines.filter(serves).map((hotline) => view(content, hotline, options.today));
}

export function selectHotlinesById(
  content: Content,
  ids: readonly string[],
  today: string,
): readonly HotlineView[] {
  return ids
    .map((id) => content.pack.hotlines.find((hotline) => hotline.id === id))
    .filter((hotline) => hotline !== undefined)
    .map((hotline) => view(content, hotline, today));
}

function view(content: Content, hotline: HotlineRecord, today: string): HotlineView {
  const words = chooseWords(content, `hotline.${hotline.id}`, hotline.rev);
  return {
    id: hotline.id,
    name: words.text('name'),
    organisation: hotline.organisation,
    runBy: hotline.runBy,
    ...(hotline.phone ? { phone: { text: grouped(hotline.phone), href: `tel:${hotline.phone}` } } : {}),
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

const grouped = (phone: string): string => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '1-$1-$2-$3');
