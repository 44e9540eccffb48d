import * as v from 'valibot';
import { eventLink } from '../../events/event-link.ts';
import { isSourceKind, type SourceKind } from '../../events/read-any-source.ts';
import { sourceAddresses } from '../../events/source-address.ts';
import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { ianaZone } from '../../icalendar/iana-zone.ts';

const text = (most: number) =>
  v.pipe(
    v.string('must be text'),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.maxLength(most, `must be shorter than ${most}`),
  );
const whole = (least: number, most: number) =>
  v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(least, `must be ${least} or more`),
    v.maxValue(most, `must be ${most} or less`),
  );
const zone = v.pipe(
  text(60),
  v.check((name) => ianaZone(name) !== undefined, 'must be an IANA zone such as America/Chicago'),
);
const words = v.array(text(60), 'must be a list of texts');
const page = v.pipe(
  text(2_000),
  v.check((url) => /^https?:/.test(eventLink(url) ?? ''), 'must be an http(s) address'),
);
const kind = v.custom<SourceKind>(
  (value) => typeof value === 'string' && isSourceKind(value),
  'must be a known kind of source, or left out',
);

/** What is wrong with an object: a field too many, one too few, or that it is none. */
const about =
  (what: string) =>
  ({ expected }: v.StrictObjectIssue): string => {
    if (expected === 'never') return 'is no field that is known here';
    return expected === 'Object' ? `must be ${what}` : 'is missing';
  };

/** Addresses with a key in them would lie open in the repository, in reports and in the history. */
const KEY_INSIDE = /[?&](key|api_?key|token|access_token|secret)=/i;

const key = v.strictObject(
  {
    variable: v.pipe(
      text(100),
      v.regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of an environment variable such as OSDI_KEY'),
    ),
    header: v.optional(v.pipe(text(60), v.regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be the name of a header'))),
    parameter: v.optional(
      v.pipe(text(60), v.regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'must be the name of a parameter of the address')),
    ),
  },
  about('{"variable": NAME} with "header" or "parameter", never the key itself'),
);

const source = v.strictObject(
  {
    url: v.pipe(
      text(4_000),
      v.check((url) => sourceAddresses(url).length > 0, 'must be the address of a calendar'),
      v.check((url) => !KEY_INSIDE.test(url), 'must not hold a key; use "key" with an environment variable'),
    ),
    kind: v.optional(kind),
    name: v.optional(text(100)),
    page: v.optional(page),
    zone: v.optional(zone),
    tags: v.optional(words, []),
    languages: v.optional(words, []),
    key: v.optional(key),
  },
  about('an object with a url'),
);

/** Names of folders: nothing that could lead out of the output, nor what another file system takes for a device. */
const chapterId = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, 'must be of a-z, 0-9 and -, such as north-side'),
  v.notValue('all', 'must not be all, which holds every chapter'),
  v.check(
    (id) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id),
    'must not be a name that Windows keeps for itself',
  ),
);

const chapter = v.strictObject(
  {
    id: chapterId,
    name: text(200),
    zone: v.optional(zone),
    page: v.optional(page),
    days: v.optional(whole(1, 800)),
    sources: v.pipe(
      v.array(source, 'must be a list of sources'),
      v.minLength(1, 'must name a source'),
      v.maxLength(50, 'must name 50 sources at most'),
    ),
  },
  about('an object with id, name and sources'),
);

const schema = v.strictObject(
  {
    name: text(200),
    zone: v.optional(zone, 'UTC'),
    language: v.optional(v.picklist(['en-US', 'es-419'], 'must be en-US or es-419'), 'en-US'),
    days: v.optional(whole(1, 800), 180),
    pastDays: v.optional(whole(0, 400), 1),
    htmlEvents: v.optional(whole(1, 1_000), 60),
    allEvents: v.optional(whole(1, 20_000), 3_000),
    keepMeetingPasswords: v.optional(v.boolean('must be true or false'), false),
    concurrency: v.optional(whole(1, 32), 6),
    timeoutSeconds: v.optional(whole(1, 300), 30),
    megabytes: v.optional(whole(1, 100), 20),
    chapters: v.pipe(
      v.array(chapter, 'must be a list of chapters'),
      v.minLength(1, 'must name a chapter'),
      v.maxLength(5_000, 'must name 5000 chapters at most'),
      v.check(
        (chapters) => new Set(chapters.map(({ id }) => id)).size === chapters.length,
        'must not name an id twice',
      ),
    ),
  },
  about('an object'),
);

export type SyncConfig = Readonly<v.InferOutput<typeof schema>>;
export type ChapterConfig = SyncConfig['chapters'][number];
export type SourceConfig = ChapterConfig['sources'][number];

/** Checks a configuration; each broken rule is an issue `sync-field` with the path of its field. */
export function parseSyncConfig(input: unknown): Parsed<SyncConfig> {
  const result = v.safeParse(schema, input);
  if (result.success) return parsed(result.output);
  return refused(
    ...result.issues.map((issue) => ({
      code: 'sync-field',
      where: v.getDotPath(issue) ?? '',
      params: { rule: issue.message },
    })),
  );
}
