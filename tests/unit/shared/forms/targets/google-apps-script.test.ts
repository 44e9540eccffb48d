import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { formTarget } from '../../../../../shared/forms/targets/form.ts';
import { ROOT } from '../../../../harness/root.ts';
import { type Reply, startServer } from '../../../../harness/server.ts';
import { submissionOf } from '../sample.ts';

const SCRIPT = readFileSync(join(ROOT, 'shared/forms/targets/google-apps-script.gs'), 'utf8');

/** A spreadsheet of one sheet and what else of Google's the script calls; a text that begins with an apostrophe is kept without it, as theirs does. */
function spreadsheet(locked = false) {
  const rows: string[][] = [];
  const range = (row: number, column: number, height: number, width: number) => ({
    getValues: () =>
      Array.from({ length: height }, (_, down) =>
        Array.from({ length: width }, (_, right) => rows[row - 1 + down]?.[column - 1 + right] ?? ''),
      ),
    setValues: (values: string[][]) => void rows.splice(row - 1, values.length, ...values),
  });
  const sheet = {
    getLastColumn: () => rows[0]?.length ?? 0,
    getLastRow: () => rows.length,
    getRange: range,
    appendRow: (row: string[]) => rows.push(row.map((cell) => cell.replace(/^'/, ''))),
  };
  const google = {
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSheets: () => [sheet] }), flush: () => undefined },
    LockService: { getScriptLock: () => ({ tryLock: () => !locked, releaseLock: () => undefined }) },
    ContentService: {
      MimeType: { JSON: 'json' },
      createTextOutput: (text: string) => ({ setMimeType: () => text }),
    },
  };
  const said = (body: string): string =>
    runInNewContext(`${SCRIPT}; doPost(event)`, {
      ...google,
      event: { parameter: Object.fromEntries(new URLSearchParams(body)) },
    });
  return { rows, said };
}

async function send(said: (body: string) => string, ...submissions: ReturnType<typeof submissionOf>[]) {
  const server = await startServer();
  let answer = '';
  const reply: Reply = ({ method, path, body }, response) => {
    if (method === 'POST') {
      answer = said(body);
      response.writeHead(302, { location: `${path}/echo` }).end();
    } else response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  };
  server.on('/macros/', reply);
  const target = formTarget(server.url('/macros/s'), { answersAt: server.url('/') });
  const outcomes = [];
  for (const submission of submissions) outcomes.push(await target.deliver(submission));
  await server.close();
  return outcomes.map(({ kind }) => kind);
}

test('each submission becomes one row, however often it is sent, with the columns that it brings', async () => {
  const { rows, said } = spreadsheet();
  const first = submissionOf({ email: 'ana@example.org', place: '02139' });
  const second = submissionOf({ phone: '212 555 0100', note: '=HYPERLINK("https://x.example")' });
  expect(await send(said, first, first, second)).toEqual(['accepted', 'accepted', 'accepted']);
  const [names = [], ...kept] = rows;
  const cells = kept.map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell])));
  expect(cells).toMatchObject([
    { 'amparo-id': first.id, email: 'ana@example.org', place: '02139' },
    { 'amparo-id': second.id, email: '', phone: '212 555 0100', note: '=HYPERLINK("https://x.example")' },
  ]);
  expect(names[0]).toBe('amparo-id');
});

test('what is no submission, and what comes while another is written, is refused and keeps nothing', async () => {
  const { rows, said } = spreadsheet();
  expect(said('x=1')).toBe('{"ok":false,"error":"amparo-id"}');
  expect(rows).toEqual([]);
  const busy = spreadsheet(true);
  expect(await send(busy.said, submissionOf())).toEqual(['refused']);
  expect(busy.rows).toEqual([]);
});

test('no text becomes a formula, loses its first zero or is cut off, and no stranger fills the sheet with columns', () => {
  const { rows, said } = spreadsheet();
  const asText = (value: string): string => runInNewContext(`${SCRIPT}; asText(value)`, { value });
  for (const value of ['=1+1', '+1', '-1', '@a', '02139', "'x"]) expect(asText(value)).toBe(`'${value}`);
  expect(said(`amparo-id=${crypto.randomUUID()}&note=${'x'.repeat(50_000)}`)).toContain('too long');
  const many = Array.from({ length: 200 }, (_, at) => `field-${at}=x`).join('&');
  said(`amparo-id=${crypto.randomUUID()}&${many}&Not%20ours=x`);
  expect(rows[0]).toHaveLength(60);
  expect(rows[0]).not.toContain('Not ours');
});
