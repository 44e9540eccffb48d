import * as v from 'valibot';
import { type Parsed, parsed, refused } from '../i18n/issue.ts';
import { safeLink } from '../net/safe-url.ts';
import { publicKeysSchema } from './signed/public-key.ts';

const isHttps = (text: string): boolean => safeLink(text)?.startsWith('https:') ?? false;

const address = v.pipe(
  v.string('must be an https URL or null'),
  v.check(isHttps, 'must be an https URL without a user name'),
);
const slot = v.nullable(address);

const aboutKeys = (issue: v.StrictObjectIssue): string =>
  issue.expected === 'never' ? 'is no slot of this file' : 'must be an object with every slot, set or null';

const leastSchema = v.strictObject(
  {
    keys: v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(1, 'must be 1 or more'),
    ),
    pack: v.pipe(
      v.string('must be text'),
      v.regex(/^\d{1,6}(\.\d{1,6}){2}$/, 'must be a version such as 1.2.0'),
    ),
  },
  aboutKeys,
);

const schema = v.strictObject(
  {
    name: v.nullable(v.pipe(v.string('must be text or null'), v.nonEmpty('must not be empty; write null'))),
    errorReports: v.nullable(v.pipe(v.string('must be text or null'), v.email('must be an email address'))),
    forms: v.strictObject({ individual: slot, chapter: slot }, aboutKeys),
    toolkit: slot,
    feeds: v.array(address, 'must be a list of https URLs'),
    widgets: slot,
    pack: slot,
    // None: no pack is ever taken from outside.
    rootKeys: publicKeysSchema,
    // May be left out: only who has withdrawn a key or a pack needs it.
    least: v.optional(leastSchema),
  },
  aboutKeys,
);

/** What only the publishing group knows. A slot that is `null` is said to be unset in the interface, never filled with invention. */
export type Publisher = Readonly<v.InferOutput<typeof schema>>;

/** Checks the text of `publisher.json`. */
export function parsePublisher(input: unknown): Parsed<Publisher> {
  const result = v.safeParse(schema, input);
  if (result.success) return parsed(result.output);
  return refused(
    ...result.issues.map((issue) => ({
      code: 'publisher-field',
      where: v.getDotPath(issue) ?? '',
      params: { rule: issue.message },
    })),
  );
}
