import { COPY_FORMATS, type CopyFormat } from '../../shared/events/copy/copy-events.ts';
import { type Feed, type Look, parseFeed, parseLook } from '../../shared/events/feeds/feed.ts';
import { onOwnClock } from '../../shared/events/reminders/on-own-clock.ts';
import { parseReminder, type Reminder } from '../../shared/events/reminders/reminder.ts';
import { ownZone } from './own-zone.ts';

/** In which words events are copied: the interface's language, the other one, or both. */
export const COPY_LANGUAGES = ['own', 'other', 'both'] as const;
export type CopyLanguages = (typeof COPY_LANGUAGES)[number];

/** What the person chose about events. */
export interface AgendaChoices {
  readonly format: CopyFormat;
  readonly languages: CopyLanguages;
  /** The toolbar button shows how many events there are today. */
  readonly badge: boolean;
  /** Reminders name the event. */
  readonly titles: boolean;
  /** A copied week says in a line what each event is about. */
  readonly about: boolean;
}

/** Everything about events that is kept beside what was fetched. */
export interface AgendaKept {
  /** In the order in which they were added. */
  readonly feeds: readonly Feed[];
  /** By the id of their feed. */
  readonly looks: ReadonlyMap<string, Look>;
  readonly reminders: readonly Reminder[];
  /** Feeds whose removal was begun, by their id, with their address. They count no more. */
  readonly gone: ReadonlyMap<string, string>;
  readonly choices: AgendaChoices;
}

export const FEED = 'feed/';
export const LOOK = 'look/';
export const GONE = 'gone/';
export const REMINDER = 'reminder/';
export const CHOICES = 'agenda';

const UNCHOSEN: AgendaChoices = {
  format: 'text',
  languages: 'own',
  badge: false,
  titles: false,
  about: true,
};

/** Reads what storage holds, dates without a zone on the clock of where the person is now; what another version wrote otherwise is passed over. */
export function parseAgenda(items: Readonly<Record<string, unknown>>, zone = ownZone()): AgendaKept {
  const under = (prefix: string): readonly (readonly [string, unknown])[] =>
    Object.entries(items)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, stored]) => [key.slice(prefix.length), stored]);
  const gone = new Map(
    under(GONE).flatMap(([id, url]) =>
      typeof url === 'string' && URL.canParse(url) ? [[id, url] as const] : [],
    ),
  );
  const feeds = under(FEED).map(([, stored]) => parseFeed(stored));
  const looks = under(LOOK).map(([id, stored]) => [id, parseLook(stored)] as const);
  const reminders = under(REMINDER).map(([, stored]) => parseReminder(stored));
  return {
    feeds: feeds
      .filter((one) => one !== undefined)
      .filter(({ id }) => !gone.has(id))
      .sort((a, b) => a.addedMs - b.addedMs || (a.id < b.id ? -1 : 1)),
    looks: new Map(looks.flatMap(([id, look]) => (look ? [[id, look] as const] : []))),
    reminders: reminders
      .filter((one) => one !== undefined)
      .map((one) => onOwnClock(one, zone))
      .sort((a, b) => a.startMs - b.startMs),
    gone,
    choices: parseChoices(items[CHOICES]),
  };
}

export const NOTHING_ON_AGENDA: AgendaKept = parseAgenda({});

function parseChoices(stored: unknown): AgendaChoices {
  const field = (name: string): unknown =>
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
  return {
    format: COPY_FORMATS.find((one) => one === field('format')) ?? UNCHOSEN.format,
    languages: COPY_LANGUAGES.find((one) => one === field('languages')) ?? UNCHOSEN.languages,
    badge: field('badge') === true,
    titles: field('titles') === true,
    about: field('about') !== false,
  };
}
