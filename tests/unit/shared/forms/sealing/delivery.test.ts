import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newIdentity } from '../../../../../shared/crypto/age/identity.ts';
import { type SealedSubmission, sealSubmission } from '../../../../../shared/forms/sealing/envelope.ts';
import { type Delivery, parseDelivery } from '../../../../../shared/forms/sealing/parse-delivery.ts';
import type { Submission } from '../../../../../shared/forms/submission.ts';
import { FURTHER_KINDS, FURTHER_SEALED_KINDS } from '../../../../../shared/forms/targets/further.ts';
import { makeJson } from '../../../../../shared/forms/targets/json.ts';
import { formspree } from '../../../../harness/form-services.ts';
import { ok } from '../../../../harness/replies.ts';
import { startServer, type TestServer } from '../../../../harness/server.ts';
import { individual, submissionOf } from '../sample.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const seal = (await Promise.all([newIdentity(), newIdentity()])).map(({ recipient }) => recipient).join(' ');
const kinds = {
  clear: { ...FURTHER_KINDS, json: makeJson },
  sealed: { ...FURTHER_SEALED_KINDS, json: makeJson },
};
const read = (target: string | null, sealed: string | null) =>
  parseDelivery(target, sealed, kinds, { definition: individual });
const codes = (target: string, sealed: string | null) => {
  const result = read(target, sealed);
  return result.ok ? [] : result.issues.map(({ code }) => code);
};

type Sealed = Extract<Delivery, { readonly recipients: object }>;
const sealedDelivery = (target: string): Sealed => {
  const result = read(target, seal);
  if (!result.ok || !result.value.recipients) throw new Error('not sealed');
  return result.value;
};
const message = async ({ recipients }: Sealed, submission: Submission): Promise<SealedSubmission> => {
  const made = await sealSubmission({ submission, work: undefined }, recipients);
  if (!made) throw new Error('not sealed');
  return made;
};

describe('what a page asks for', () => {
  it('is clear without seal, and sealed with it', () => {
    expect(read('json:https://forms.example.org/join', null)).toMatchObject({
      value: { recipients: undefined },
    });
    expect(read('json:https://forms.example.org/join', seal)).toMatchObject({
      value: { recipients: [{}, {}], target: { key: 'json:https://forms.example.org/join', once: true } },
    });
    expect(read('form:https://forms.example.org/f', seal)).toMatchObject({
      value: { target: { once: false } },
    });
  });

  it('is refused when it cannot be sealed, and never falls back to clear', () => {
    const uuid = '123e4567-e89b-42d3-a456-426614174000';
    expect(codes(`action-network:${uuid}`, null)).toEqual([]);
    expect(codes(`action-network:${uuid}`, seal)).toEqual(['seal-action-network']);
    expect(codes('mailto:hola@example.org', seal)).toEqual(['seal-mailto']);
    for (const target of ['json:https://forms.example.org/', 'form:https://forms.example.org/'])
      expect(codes(target, '')).toEqual(['seal-one']);
    expect(codes('json:http://forms.example.org/', seal)).toEqual(['target']);
    expect(codes('toString:https://forms.example.org/', seal)).toEqual(['target']);
  });

  it('keeps clear answers from a sealed target by their type', () => {
    type Message = Parameters<Sealed['target']['deliver']>[0];
    const clearIsTaken: Submission extends Message ? true : false = false;
    const sealedIsTaken: SealedSubmission extends Message ? true : false = true;
    expect([clearIsTaken, sealedIsTaken]).toEqual([false, true]);
  });
});

describe('what is sealed', () => {
  it('goes as JSON with nothing beside it', async () => {
    server.on('/join', ok('{"accepted":true}', 'application/json'));
    const delivery = sealedDelivery(`json:${server.url('/join')}`);
    const submission = submissionOf({ name: 'Rosa' });
    const sealed = await message(delivery, submission);
    expect(await delivery.target.deliver(sealed)).toEqual({ kind: 'accepted' });
    const [request] = server.requests;
    expect(request?.headers['idempotency-key']).toBe(submission.id);
    expect(JSON.parse(request?.body ?? '')).toEqual({
      amparo: 1,
      id: submission.id,
      sealed: String(sealed.sealed),
    });
    expect(JSON.stringify(server.requests)).not.toMatch(/Rosa|individual|en-US/);
  });

  it('goes as a web form in two fields', async () => {
    const { reply, held } = formspree();
    server.on('/f/', reply);
    const delivery = sealedDelivery(`form:${server.url('/f/abc')}`);
    const submission = submissionOf({ name: 'Rosa' });
    const sealed = await message(delivery, submission);
    await delivery.target.deliver(sealed);
    expect(Object.fromEntries(held[0] ?? [])).toEqual({
      'amparo-id': submission.id,
      'amparo-sealed': String(sealed.sealed),
    });
  });
});
