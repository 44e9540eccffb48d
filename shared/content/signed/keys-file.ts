import * as v from 'valibot';
import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { safeLink } from '../../net/safe-url.ts';
import { text } from '../fields.ts';
import { hasOtherPhone } from '../phone.ts';
import { isRealDate } from '../real-date.ts';
import { publicKeySchema, publicKeysSchema } from './public-key.ts';

export const KEYS_FORMAT = 'amparo-keys/1';

const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be 1 or more'),
  v.maxValue(Number.MAX_SAFE_INTEGER, 'is too large'),
);

/** Stands behind the name of each line that a chapter adds, above its checked number: what nobody sees, or another number, has no place in it. */
const name = v.pipe(
  text,
  v.maxLength(80, 'must have 80 characters at most'),
  v.check((name) => !hasOtherPhone(name, new Set()), 'must hold no telephone number'),
);

const schema = v.strictObject({
  format: v.literal(KEYS_FORMAT, `must be ${KEYS_FORMAT}`),
  version: count,
  expires: v.pipe(v.string('must be text'), v.check(isRealDate, 'must be a date that exists, YYYY-MM-DD')),
  rootKeys: v.pipe(publicKeysSchema, v.minLength(1, 'must not be empty')),
  rootThreshold: count,
  contentKeys: v.pipe(publicKeysSchema, v.minLength(1, 'must not be empty')),
  contentThreshold: count,
  localKeys: v.array(
    v.strictObject({
      key: publicKeySchema,
      name,
      url: v.pipe(
        v.string('must be text'),
        v.check((text) => safeLink(text)?.startsWith('https:') ?? false, 'must be an https URL'),
      ),
    }),
    'must be a list',
  ),
});

/** Who may sign what: the content of `keys.json`. */
export type KeysFile = Readonly<v.InferOutput<typeof schema>>;

/** Checks the content of `keys.json`: its shape, that no key has two roles and that each threshold can be met. */
export function parseKeysFile(input: unknown): Parsed<KeysFile> {
  const result = v.safeParse(schema, input);
  if (!result.success) {
    return refused(
      ...result.issues.map((issue) => ({
        code: 'signed-keys-shape',
        where: `keys.json: ${v.getDotPath(issue) ?? 'file'}`,
        params: { rule: issue.message },
      })),
    );
  }
  const keys = result.output;
  const all = [...keys.rootKeys, ...keys.contentKeys, ...keys.localKeys.map(({ key }) => key)];
  if (new Set(all).size !== all.length)
    return refused({ code: 'signed-keys-twice', where: 'keys.json: keys' });
  if (keys.rootThreshold > keys.rootKeys.length || keys.contentThreshold > keys.contentKeys.length)
    return refused({ code: 'signed-keys-threshold', where: 'keys.json: threshold' });
  return parsed(keys);
}
