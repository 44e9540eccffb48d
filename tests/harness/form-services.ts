import type { RecordedRequest, Reply } from './server.ts';

/** What a service behind a double holds, for a test to look into. */
export interface Held<T> {
  readonly reply: Reply;
  readonly held: T[];
}

const json = (response: Parameters<Reply>[1], status: number, body: unknown, more: object = {}): void =>
  void response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...OPEN, ...more })
    .end(body === '' ? '' : JSON.stringify(body));

const OPEN = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };

interface Person {
  readonly email_addresses?: readonly { readonly address: string; readonly status?: string }[];
  readonly phone_numbers?: readonly { readonly number: string }[];
  readonly custom_fields?: Readonly<Record<string, string>>;
}

export interface Activist {
  readonly key: string;
  readonly status: string;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Action Network's record submission helper without a key, as its documentation tells: at least a mail address or a phone number;
 * one submission a person and form; tags that the group does not have are ignored; who is new is subscribed, for whom is known only
 * `subscribed` changes anything; custom fields are merged; more than four calls a second are refused; and a refusal of what
 * was posted is a 200 with nothing in it.
 */
export function actionNetwork(tags: readonly string[] = [], known: readonly Activist[] = []): Held<Activist> {
  const held: Activist[] = [...known];
  const calls: number[] = [];
  const reply: Reply = ({ method, headers, body }, response) => {
    if (method === 'OPTIONS') return json(response, 200, '');
    const now = Date.now();
    calls.push(now);
    if (calls.filter((call) => now - call < 1000).length > 4)
      return json(response, 429, { error: 'Too many requests' });
    if (!headers['content-type']?.startsWith('application/json'))
      return json(response, 400, { error: 'Bad request' });
    const { person, add_tags = [] }: { readonly person: Person; readonly add_tags?: readonly string[] } =
      JSON.parse(body);
    const email = person.email_addresses?.[0];
    const key = email?.address ?? person.phone_numbers?.[0]?.number;
    if (key === undefined || (email && !email.address.includes('@'))) return json(response, 200, '');
    const before = held.findIndex((one) => one.key === key);
    const old = held[before];
    const merged: Activist = {
      key,
      status: email?.status === 'subscribed' ? 'subscribed' : (old?.status ?? 'subscribed'),
      tags: [...new Set([...(old?.tags ?? []), ...add_tags.filter((tag) => tags.includes(tag))])],
      fields: { ...old?.fields, ...person.custom_fields },
    };
    held.splice(before < 0 ? held.length : before, 1, merged);
    return json(response, 200, {
      identifiers: ['action_network:d6bdf50e-c3a4-4981-a948-3d8c086066d7'],
      _links: {},
    });
  };
  return { reply, held };
}

const fieldsOf = ({ headers, body }: RecordedRequest): URLSearchParams | undefined =>
  headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    ? new URLSearchParams(body)
    : undefined;

/** Formspree: JSON to who asks for it, else a page to go on to; a filled `_gotcha` is dropped in silence; reasons by field with 422. */
export function formspree(): Held<URLSearchParams> {
  const held: URLSearchParams[] = [];
  const reply: Reply = (request, response) => {
    const fields = fieldsOf(request);
    if (!request.headers.accept?.includes('application/json'))
      return void response.writeHead(302, { location: '/thanks' }).end();
    if (!fields) return json(response, 415, { error: 'Unsupported' });
    if (fields.has('email') && !/@.+\./.test(fields.get('email') ?? ''))
      return json(response, 422, {
        error: 'Validation errors',
        errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }],
      });
    if (!fields.get('_gotcha')) held.push(fields);
    return json(response, 200, { next: '/thanks', ok: true });
  };
  return { reply, held };
}

/** Basin: 200 with success, or a status of 4xx with `error`. */
export function basin(): Held<URLSearchParams> {
  const held: URLSearchParams[] = [];
  const reply: Reply = (request, response) => {
    const fields = fieldsOf(request);
    if (!fields || [...fields].length === 0) return json(response, 400, { error: 'Form data is empty' });
    held.push(fields);
    return json(response, 200, { success: true, id: 412 });
  };
  return { reply, held };
}

/**
 * A published Google Apps Script: it takes the answers, then leads to another address for what it says, which is read by GET; it
 * answers no preflight; an error in it is a page of HTML with 200.
 */
export function appsScript(says: unknown, broken = false): Held<URLSearchParams> {
  const held: URLSearchParams[] = [];
  const reply: Reply = (request, response) => {
    if (request.path.endsWith('/echo')) return json(response, 200, says);
    if (request.method !== 'POST') return void response.writeHead(405, { 'content-type': 'text/html' }).end();
    const fields = fieldsOf(request);
    if (fields) held.push(fields);
    if (broken)
      return void response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...OPEN })
        .end('<!DOCTYPE html><title>Error</title>');
    return void response.writeHead(302, { ...OPEN, location: `${request.path}/echo` }).end();
  };
  return { reply, held };
}
