import * as v from 'valibot';
import { type Parsed, parsed, refused } from '../i18n/issue.ts';

const url = v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https:\/\//, 'must be an https URL')));

const schema = v.strictObject({
  name: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  errorReports: v.nullable(v.pipe(v.string(), v.email())),
  forms: v.strictObject({ individual: url, chapter: url }),
  toolkit: url,
  feeds: v.array(v.pipe(v.string(), v.url(), v.regex(/^https:\/\//, 'must be an https URL'))),
  widgets: url,
  pack: url,
  rootKeys: v.array(v.string()),
});

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
