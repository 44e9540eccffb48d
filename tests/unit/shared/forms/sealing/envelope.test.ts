import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newIdentity } from '../../../../../shared/crypto/age/identity.ts';
import { openSealed } from '../../../../../shared/crypto/age/open-sealed.ts';
import {
  readEnvelope,
  type SealedSubmission,
  sealSubmission,
} from '../../../../../shared/forms/sealing/envelope.ts';
import { padded, sizeClass } from '../../../../../shared/forms/sealing/padding.ts';
import { parseRecipients, type Recipients } from '../../../../../shared/forms/sealing/parse-recipients.ts';
import type { Submission } from '../../../../../shared/forms/submission.ts';
import { submissionOf } from '../sample.ts';

const [ana, ben] = await Promise.all([newIdentity(), newIdentity()]);
const seal = `${ana.recipient} ${ben.recipient}`;
const recipients = ((): Recipients => {
  const read = parseRecipients(seal);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
})();

const sealed = async (submission: Submission, work?: string): Promise<SealedSubmission> => {
  const message = await sealSubmission({ submission, work }, recipients);
  if (!message) throw new Error('not sealed');
  return message;
};
const opened = async (message: SealedSubmission) => {
  const file = await openSealed(String(message.sealed), [ben.secret]);
  if (!file.ok) throw new Error(file.reason);
  return file.plaintext;
};

afterEach(() => vi.unstubAllGlobals());

describe('the envelope', () => {
  it('carries the submission, its id and its proof, and comes back whole', async () => {
    const submission = submissionOf({ name: 'Rosa', note: 'ñ ✓ \u{1f33b}\n"quoted"' });
    expect(readEnvelope(await opened(await sealed(submission, '0000abcd')))).toEqual({
      ok: true,
      value: { submission, work: '0000abcd' },
      warnings: [],
    });
    expect(readEnvelope(await opened(await sealed(submission)))).toMatchObject({
      value: { submission, work: undefined },
    });
  });

  it('shows nothing outside but the id, and how large a class and how many recipients', async () => {
    const [short, longer] = [submissionOf({ name: 'R' }), submissionOf({ name: 'Rosa María' })];
    const [one, two] = [await sealed(short), await sealed(longer)];
    expect(JSON.parse(JSON.stringify(one))).toEqual({
      amparo: 1,
      id: short.id,
      sealed: String(one.sealed),
    });
    expect(String(one.sealed)).toHaveLength(String(two.sealed).length);
    expect(JSON.stringify(one)).not.toMatch(/Rosa|individual|2026/);
  });

  it('is the same for the same answers, so that trying once more is no second submission, and another for others', async () => {
    const submission = submissionOf({ name: 'Rosa' });
    const first = await sealed(submission);
    expect(String((await sealed(structuredClone(submission))).sealed)).toBe(String(first.sealed));
    const changed = { ...submission, answers: { name: 'Rosa M.' } };
    expect(String((await sealed(changed)).sealed)).not.toBe(String(first.sealed));
    expect(String((await sealed(submission, '0000abcd')).sealed)).not.toBe(String(first.sealed));
  });

  it('stays the same while another form of the page is sealed', async () => {
    const [one, two] = [submissionOf({ name: 'Rosa' }), { ...submissionOf(), id: crypto.randomUUID() }];
    const first = await sealed(one);
    await sealed(two);
    expect(String((await sealed(one)).sealed)).toBe(String(first.sealed));
  });

  it('is JSON of one line to whoever opens it by hand', async () => {
    const text = new TextDecoder().decode(await opened(await sealed(submissionOf())));
    expect(text).toMatch(/^\{.*\} *\n$/);
    expect([512, 1024]).toContain(text.length);
    expect(JSON.parse(text)).toMatchObject({ date: '2026-11-22' });
  });

  it('is filled up to a power of two, whatever is in it', () => {
    expect([0, 512, 513, 1025, 70_000].map(sizeClass)).toEqual([512, 512, 1024, 2048, 131_072]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const bytes = padded(text);
        expect(bytes.byteLength).toBe(sizeClass(Buffer.byteLength(text) + 1));
        expect(Buffer.from(bytes).toString().slice(0, text.length)).toBe(text);
        expect(bytes.at(-1)).toBe(0x0a);
      }),
    );
  });

  it('that cannot be made is none: nothing is sent', async () => {
    const submission = submissionOf();
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await sealSubmission({ submission, work: undefined }, recipients)).toBeUndefined();
  });

  it('with whatever in it is refused, not thrown on', () => {
    const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value) ?? '');
    const good = submissionOf();
    for (const value of [
      null,
      7,
      [],
      {},
      'x',
      { ...good, extra: 1 },
      { ...good, id: '../x' },
      { ...good, answers: { __proto__: 'x', 'A b': 'x' } },
    ])
      expect(readEnvelope(bytes(value)).ok).toBe(false);
    expect(readEnvelope(Uint8Array.of(0xff, 0xfe)).ok).toBe(false);
    expect(readEnvelope(bytes({ ...good, work: { bits: 99 } }))).toMatchObject({
      value: { work: '' },
    });
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readEnvelope(new TextEncoder().encode(json)).ok).toBe(false);
      }),
    );
  });
});

describe('recipients', () => {
  const codes = (attribute: string) => {
    const read = parseRecipients(attribute);
    return read.ok ? read.value.map(({ text }) => text) : read.issues.map(({ code }) => code);
  };

  it('are two or more different ones', () => {
    expect(codes(`\n ${seal}\t`)).toEqual([ana.recipient, ben.recipient]);
    for (const one of ['', '  ', ana.recipient, `${ana.recipient} ${ana.recipient}`])
      expect(codes(one)).toEqual(['seal-one']);
  });

  it('are refused whole when one of them is no key, secret, or they are many', async () => {
    expect(parseRecipients(`${seal} age1x`)).toEqual({
      ok: false,
      issues: [{ code: 'seal-key', params: { key: 'age1x' } }],
    });
    expect(codes(`${seal} ${ana.secret}`)).toEqual(['seal-secret']);
    expect(codes(seal.toUpperCase())).toEqual(['seal-key']);
    const many = await Promise.all(Array.from({ length: 11 }, newIdentity));
    expect(codes(many.map(({ recipient }) => recipient).join(' '))).toEqual(['seal-many']);
  });
});
