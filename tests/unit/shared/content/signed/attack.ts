import type { PackContext } from '../../../../../shared/content/signed/read-signed-pack.ts';
import type { Trust } from '../../../../../shared/content/signed/trust.ts';
import type { PublishedFiles } from '../../../../../shared/content/signed/verify-pack.ts';
import { built, chapter, content, corePack, localPack, signed, type TestKey, utf8 } from './published.ts';

/** Name, code of the refusal, and what differs from four files that are in order. */
export type Attack = readonly [
  name: string,
  code: string,
  {
    readonly files: Partial<PublishedFiles>;
    readonly trust?: Trust | Promise<Trust>;
    readonly context?: Partial<PackContext>;
  },
];

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Bytes in the place of the pack, with good signatures. */
export const packed = (
  bytes: Uint8Array,
  ...by: readonly TestKey[]
): Pick<PublishedFiles, 'pack' | 'packSig'> => ({
  pack: bytes,
  packSig: signed(bytes, ...(by.length > 0 ? by : [content[0]])),
});

export const core = (head: object): Partial<PublishedFiles> =>
  packed(built(corePack((pack) => Object.assign(pack.head, head))));

export const local = (change?: Parameters<typeof localPack>[0]): Partial<PublishedFiles> =>
  packed(built(localPack(change), 'local'), chapter);

/** A core pack whose text was changed before it was signed. */
export const edited = (edit: (json: string) => string): Partial<PublishedFiles> =>
  packed(utf8(edit(text(built(corePack())))));
