import * as v from 'valibot';
import { type Parsed, parsed, refused } from './issue.ts';
import type { Catalog } from './translate.ts';

const schema = v.record(
  v.string(),
  v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty')),
);

/** Checks a file of messages: an object whose values are all text. Issues name the message's id. */
export function parseCatalog(input: unknown): Parsed<Catalog> {
  if (Array.isArray(input))
    return refused({
      code: 'catalog-shape',
      where: 'file',
      params: { rule: 'must be an object of messages' },
    });
  const result = v.safeParse(schema, input);
  if (result.success) return parsed(result.output);
  return refused(
    ...result.issues.map((issue) => ({
      code: 'catalog-message',
      // Ids hold dots, so the path is one key.
      where: String(issue.path?.[0]?.key ?? 'file'),
      params: { rule: issue.message },
    })),
  );
}
