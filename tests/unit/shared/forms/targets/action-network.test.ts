import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answers, fieldsOf } from '../../../../../shared/forms/model.ts';
import { actionNetworkTarget } from '../../../../../shared/forms/targets/action-network.ts';
import { type Activist, actionNetwork } from '../../../../harness/form-services.ts';
import { empty, hangUp, html, never, status } from '../../../../harness/replies.ts';
import { type Reply, startServer, type TestServer } from '../../../../harness/server.ts';
import { chapter, individual, submissionOf } from '../sample.ts';

const UUID = 'b399bd2b-b9a9-4916-9550-5a8a47e045fb';
const PATH = `/api/v2/forms/${UUID}/submissions`;

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const silence = never();
const sendTo = (reply: Reply, answers: Answers = { email: 'ana@example.org' }, definition = individual) => {
  server.on(PATH, reply);
  const target = actionNetworkTarget(UUID, fieldsOf(definition), {
    origin: server.origin,
    ...(reply === silence ? { timeoutMs: 80 } : {}),
  });
  return target.deliver(submissionOf(answers, definition));
};
const bodies = () =>
  server.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));

test('sends the person and their answers where it has a place for them, without a key', async () => {
  const { reply } = actionNetwork();
  expect(
    await sendTo(reply, {
      name: 'Ana',
      email: 'ana@example.org',
      phone: '(212) 555-0100',
      place: '60601',
      languages: ['es', 'other'],
      topics: ['learn'],
      note: 'Saturdays',
    }),
  ).toEqual({ kind: 'accepted' });
  const [body] = bodies();
  expect(body).toMatchObject({
    person: {
      given_name: 'Ana',
      email_addresses: [{ address: 'ana@example.org' }],
      phone_numbers: [{ number: '12125550100' }],
      postal_addresses: [{ postal_code: '60601', country: 'US' }],
      languages_spoken: ['es'],
      custom_fields: { topics_learn: '1', 'topics_rapid-response': '0', note: 'Saturdays', updates_yes: '0' },
    },
    add_tags: ['amparo-individual', 'amparo-en-US'],
  });
  expect(body.person.email_addresses[0]).not.toHaveProperty('status');
  expect(server.requests[0]?.headers).not.toHaveProperty('osdi-api-token');
  expect(server.requests[0]?.headers).not.toHaveProperty('idempotency-key');
});

test('only who asks for mail is signed up again', async () => {
  const left: Activist = { key: 'ana@example.org', status: 'unsubscribed', tags: [], fields: {} };
  const { reply, held } = actionNetwork([], [left]);
  await sendTo(reply);
  expect(held.map((one) => one.status)).toEqual(['unsubscribed']);
  await sendTo(reply, { email: 'ana@example.org', updates: ['yes'] });
  expect(held.map((one) => one.status)).toEqual(['subscribed']);
});

test('a tick of earlier does not stay, sending twice keeps one, and tags that are not there do no harm', async () => {
  const { reply, held } = actionNetwork(['amparo-individual']);
  await sendTo(reply, { email: 'ana@example.org', skills: ['drive'] });
  await sendTo(reply, { email: 'ana@example.org', skills: ['teach'] });
  expect(held).toMatchObject([
    { tags: ['amparo-individual'], fields: { skills_drive: '0', skills_teach: '1' } },
  ]);
});

test('the rounds of a group become one text', async () => {
  const { reply, held } = actionNetwork();
  const times = [{ day: '2026-12-03', from: '18:00' }, { day: '2026-12-05' }];
  await sendTo(reply, { email: 'ana@example.org', request: 'visit', chapter: 'Bend', times }, chapter);
  expect(held[0]?.fields).toMatchObject({
    times: 'day 2026-12-03, from 18:00; day 2026-12-05',
    request: 'visit',
  });
});

describe('what it does not take', () => {
  test('is a 200 with nothing in it, or an empty object', async () => {
    const { reply, held } = actionNetwork();
    expect(await sendTo(reply, { name: 'Ana' })).toEqual({ kind: 'refused', reasons: [] });
    expect(held).toEqual([]);
    const bare: Reply = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    expect(await sendTo(bare)).toEqual({ kind: 'refused', reasons: [] });
    expect(await sendTo(empty('application/hal+json'))).toEqual({ kind: 'refused', reasons: [] });
  });

  test('has its reason where it gives one', async () => {
    const gone: Reply = (_request, response) =>
      void response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"form not found"}');
    expect(await sendTo(gone)).toEqual({ kind: 'refused', reasons: [{ message: 'form not found' }] });
  });

  test('is told apart from too many calls, a fault, silence, another page and no line', async () => {
    const { reply } = actionNetwork();
    // All in one second, however slow the machine.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    const kinds = [];
    for (let call = 0; call < 5; call += 1) kinds.push((await sendTo(reply)).kind);
    clock.mockRestore();
    expect(kinds).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'rate-limited']);
    expect(await sendTo(status(502))).toEqual({ kind: 'server-error', status: 502 });
    expect(await sendTo(silence)).toEqual({ kind: 'timeout' });
    expect(await sendTo(html())).toEqual({ kind: 'page' });
    expect(await sendTo(hangUp())).toEqual({ kind: 'unreachable' });
  });
});
