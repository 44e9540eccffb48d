import * as v from 'valibot';
import { fromBase64 } from '../../crypto/base64.ts';
import { PUBLIC_KEY_BYTES } from '../../crypto/ed25519.ts';

/** An Ed25519 public key in writing: standard base64 of its 32 bytes, 44 characters. */
export const publicKeySchema = v.pipe(
  v.string('must be text'),
  v.check(
    (text) => fromBase64(text, PUBLIC_KEY_BYTES) !== undefined,
    'must be a public key: base64 of 32 bytes, as “amparo keys new pack” prints it',
  ),
);

/** A list of keys of one role, none of them twice. */
export const publicKeysSchema = v.pipe(
  v.array(publicKeySchema, 'must be a list'),
  v.check((keys) => new Set(keys).size === keys.length, 'must not hold a key twice'),
);
