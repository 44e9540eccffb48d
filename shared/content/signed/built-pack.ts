import * as v from 'valibot';
import { type Parsed, parsed, refused } from '../../i18n/issue.ts';
import type { PackFiles } from '../pack-files.ts';
import { canonicalJson, isOfFormat } from './strict-json.ts';

const PACK_FORMAT = 'amparo-pack/1';

/** A chapter's pack bears an id that begins so, and so do the entries that it adds. */
export const LOCAL_PREFIX = 'local-';

export type PackKind = 'core' | 'local';

/** A pack as one file: what each of its files holds, by path. */
export interface BuiltPack {
  readonly kind: PackKind;
  readonly files: PackFiles;
}

const schema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  kind: v.picklist(['core', 'local']),
  files: v.record(v.pipe(v.string(), v.check(isBuilt)), v.unknown()),
});

/** Reads what `JSON.parse` made of a built pack: format, kind and nothing but a pack's files. */
export function readBuiltPack(input: unknown): Parsed<BuiltPack> {
  const params = { file: 'pack.json' };
  if (!isOfFormat(input, PACK_FORMAT)) return refused({ code: 'signed-format', params });
  const result = v.safeParse(schema, input);
  if (!result.success) return refused({ code: 'signed-pack-shape', params });
  const { kind, files } = result.output;
  return parsed({ kind, files });
}

/** The bytes' text of a pack; the same files give the same text. Glossaries are for those who write and stay at home. */
export function writeBuiltPack({ kind, files }: BuiltPack): string {
  const built = Object.fromEntries(Object.entries(files).filter(([file]) => isBuilt(file)));
  return canonicalJson({ format: PACK_FORMAT, kind, files: built });
}

function isBuilt(file: string): boolean {
  return /^((pack|facts|scenarios|scripts|hotlines|warrant)|words\/[A-Za-z0-9-]+(\.review)?)\.json$/.test(
    file,
  );
}
