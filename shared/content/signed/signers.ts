import { fromBase64 } from '../../crypto/base64.ts';
import { hasEd25519, isSignedBy, keyId, PUBLIC_KEY_BYTES } from '../../crypto/ed25519.ts';
import { readSignatures } from '../../crypto/signature-file.ts';
import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import { MAX_BYTES } from './limits.ts';
import { rootOf, type Trust } from './trust.ts';

export type Role = 'root' | 'content' | 'local';

/** A published file and its detached signatures, byte for byte as they came. */
export interface SignedFile {
  readonly name: 'keys.json' | 'pack.json';
  readonly bytes: Uint8Array;
  readonly signatures: Uint8Array;
}

/** A known key that signed the file. */
export interface Signer {
  readonly id: string;
  /** As `keys.json` writes it. */
  readonly key: string;
  readonly role: Role;
}

export interface Signers {
  readonly known: readonly Signer[];
  readonly unknown: number;
}

/**
 * Who of the known keys signed the file. Refused when it is too large, when the signatures cannot be read, when a key stands there
 * twice or when one known key's signature is wrong. A signature by an unknown key counts for nothing and harms nothing:
 * a file may be signed for older products too.
 */
export async function signersOf(
  { name, bytes, signatures }: SignedFile,
  keys: readonly { readonly key: string; readonly role: Role }[],
): Promise<Parsed<Signers>> {
  const refuse = (code: string) => refused({ code, params: { file: name } });
  if (bytes.byteLength > MAX_BYTES[name] || signatures.byteLength > MAX_BYTES[`${name}.sig`])
    return refuse('signed-too-large');
  if (!(await hasEd25519())) return refuse('signed-no-crypto');
  const lines = readSignatures(signatures);
  if (!lines) return refuse('signed-signature-format');
  if (lines.length === 0) return refuse('signed-signature-missing');
  if (new Set(lines.map(({ key }) => key)).size !== lines.length) return refuse('signed-signature-twice');

  const trusted = new Map<string, Signer & { readonly raw: Uint8Array }>();
  for (const { key, role } of keys) {
    const raw = fromBase64(key, PUBLIC_KEY_BYTES);
    const id = raw && (await keyId(raw));
    if (id) trusted.set(id, { id, key, role, raw });
  }
  const known: Signer[] = [];
  for (const line of lines) {
    const signer = trusted.get(line.key);
    if (!signer) continue;
    if (!(await isSignedBy(signer.raw, line.signature, bytes))) return refuse('signed-signature-wrong');
    known.push({ id: signer.id, key: signer.key, role: signer.role });
  }
  return parsed({ known, unknown: lines.length - known.length });
}

/** Key ids of keys as `keys.json` writes them. */
export async function idsOf(keys: readonly string[]): Promise<ReadonlySet<string>> {
  const raw = keys.map((key) => fromBase64(key, PUBLIC_KEY_BYTES)).filter((key) => key !== undefined);
  return new Set(await Promise.all(raw.map(keyId)));
}

/** Every key of which the role is known, the root's first. */
export function keysOf(trust: Trust): readonly { readonly key: string; readonly role: Role }[] {
  const file = trust.keys?.file;
  return [
    ...rootOf(trust).keys.map((key) => ({ key, role: 'root' as const })),
    ...(file?.contentKeys ?? []).map((key) => ({ key, role: 'content' as const })),
    ...(file?.localKeys ?? []).map(({ key }) => ({ key, role: 'local' as const })),
  ];
}

/** Why the signers are not enough. */
export function shortfall(
  file: SignedFile,
  { known }: Signers,
  role: Role,
  needed: number,
): ReturnType<typeof refused> {
  const count = known.filter((signer) => signer.role === role).length;
  const params = { file: file.name, count, needed };
  if (count > 0) return refused({ code: 'signed-threshold', params });
  return refused({ code: known.length > 0 ? 'signed-role' : 'signed-key-unknown', params });
}
