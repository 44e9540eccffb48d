import { sha256 } from '../../crypto/sha256.ts';
import { type Issue, type Parsed, parsed, refused } from '../../i18n/issue.ts';
import type { Pack } from '../model.ts';
import type { PackFiles } from '../pack-files.ts';
import { type PackContent, parsePackFiles } from '../parse-pack.ts';
import { blockedNumbers } from './blocked-numbers.ts';
import { type BuiltPack, LOCAL_PREFIX, readBuiltPack } from './built-pack.ts';
import { type LocalPack, parseLocalFiles } from './local-pack.ts';
import { keysOf, type SignedFile, type Signers, shortfall, signersOf } from './signers.ts';
import { readStrictJson } from './strict-json.ts';
import { CORE, type Trust } from './trust.ts';

/** What the check of a pack needs to know besides the files. */
export interface PackContext {
  /** The day by the device's clock, `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** The pack inside the product. */
  readonly bundled: Pack;
  /** Asked about every number in the pack: `isBlockedPhone` of `rights/blocklist`. */
  readonly isBlocked: (phone: string) => Promise<boolean>;
  /** The oldest list of keys and the oldest core pack that the publisher still stands by: all that a face without a memory knows of what was withdrawn. */
  readonly least?: { readonly keys: number; readonly pack: string } | undefined;
}

/** What a pack from outside brings: the whole content anew, or a chapter's entries with the name under which they are shown. */
export type Published =
  | { readonly kind: 'core'; readonly content: PackContent }
  | { readonly kind: 'local'; readonly local: LocalPack; readonly from: ChapterName };

export interface ChapterName {
  readonly name: string;
  readonly url: string;
}

export interface ReadPack {
  readonly published: Published;
  readonly head: Pick<Pack, 'id' | 'version' | 'published' | 'expires'>;
  /** Under which the trust remembers it. */
  readonly slot: string;
  readonly hash: string;
  readonly signers: readonly string[];
}

/**
 * Verifies a pack's bytes, and only then reads them. Enough content keys make it the core's, one key of a
 * chapter a local one; what the file says of itself must agree. Dates and versions are not looked at here.
 */
export async function readSignedPack(
  file: SignedFile,
  trust: Trust,
  context: PackContext,
): Promise<Parsed<ReadPack>> {
  const signers = await signersOf(file, keysOf(trust));
  if (!signers.ok) return signers;
  const as = roleOf(file, signers.value, trust);
  if (!as.ok) return as;
  const json = readStrictJson(file.bytes, file.name);
  if (!json.ok) return json;
  const built = readBuiltPack(json.value);
  if (!built.ok) return built;
  if ((built.value.kind === 'core') !== (as.value.from === undefined))
    return refused({ code: 'signed-role', params: { file: file.name } });
  const published = await readContent(built.value, as.value.from, context);
  if (!published.ok) return refused(...inWords(published.issues));
  const value = published.value;
  const head = value.kind === 'core' ? value.content.pack : value.local.pack;
  if (value.kind === 'core' && head.id !== context.bundled.id)
    return refused({ code: 'signed-other-pack', params: { id: head.id } });
  return parsed(
    {
      published: value,
      head,
      slot: as.value.slot,
      hash: await sha256(file.bytes),
      signers: as.value.signers,
    },
    published.warnings,
  );
}

interface As {
  readonly slot: string;
  readonly signers: readonly string[];
  readonly from?: ChapterName;
}

function roleOf(file: SignedFile, signers: Signers, trust: Trust): Parsed<As> {
  const of = (role: string) => signers.known.filter((signer) => signer.role === role);
  const content = of('content');
  const needed = trust.keys?.file.contentThreshold ?? 1;
  if (content.length >= needed) return parsed({ slot: CORE, signers: content.map(({ id }) => id) });
  const [local, ...others] = of('local');
  // Two chapters' keys under one pack would leave open under whose name it is shown.
  if (!local || others.length > 0 || content.length > 0) return shortfall(file, signers, 'content', needed);
  const chapter = trust.keys?.file.localKeys.find(({ key }) => key === local.key);
  if (!chapter) return shortfall(file, signers, 'content', needed);
  return parsed({ slot: local.id, signers: [local.id], from: { name: chapter.name, url: chapter.url } });
}

/** Holds what a built pack brings to every rule; `from` names the chapter of a local one. */
export async function readContent(
  { files }: BuiltPack,
  from: ChapterName | undefined,
  context: Pick<PackContext, 'bundled' | 'isBlocked'>,
): Promise<Parsed<Published>> {
  const blocked = new Set<string>();
  const blockedIn: string[] = [];
  for (const [file, value] of Object.entries(files)) {
    const found = await blockedNumbers(value, context.isBlocked);
    if (found.size > 0) blockedIn.push(file);
    for (const phone of found) blocked.add(phone);
  }
  const content = readKind(files, from, { isBlocked: (phone) => blocked.has(phone), core: context });
  if (blockedIn.length === 0 || (!content.ok && content.issues.some(({ code }) => code === NUMBER_BLOCKED)))
    return content;
  // In a field where the rules look for no number.
  return refused(...blockedIn.map((file) => ({ code: NUMBER_BLOCKED, where: `${file}: file` })));
}

const NUMBER_BLOCKED = 'pack-number-blocked';

function readKind(
  files: PackFiles,
  from: ChapterName | undefined,
  {
    isBlocked,
    core,
  }: { readonly isBlocked: (phone: string) => boolean; readonly core: Pick<PackContext, 'bundled'> },
): Parsed<Published> {
  if (from) {
    const local = parseLocalFiles(files, { isBlocked, core: core.bundled });
    return local.ok ? parsed({ kind: 'local', local: local.value, from }, local.warnings) : local;
  }
  const content = parsePackFiles(files, { isBlocked });
  if (!content.ok) return content;
  const local = content.value.pack.hotlines.find(({ id }) => id.startsWith(LOCAL_PREFIX));
  if (local) return refused({ code: 'signed-local-id', where: `hotlines.json: ${local.id}.id` });
  return parsed({ kind: 'core', content: content.value }, content.warnings);
}

// A reader is told in one sentence what is wrong; who made the pack finds each broken rule after it.
function inWords(issues: readonly Issue[]): readonly Issue[] {
  const codes = issues.map(({ code }) => code);
  const first = codes.find((code) => code.startsWith('signed-'));
  if (first !== undefined) return [{ code: first }, ...issues];
  if (codes.includes(NUMBER_BLOCKED)) return [{ code: 'signed-number-blocked' }, ...issues];
  if (codes.includes('pack-recalled')) return [{ code: 'signed-recalled' }, ...issues];
  return [{ code: 'signed-content', params: { count: issues.length } }, ...issues];
}
