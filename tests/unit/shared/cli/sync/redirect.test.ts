import { expect, it } from 'vitest';
import { nextAddress } from '../../../../../shared/cli/sync/redirect.ts';
import { nextPage } from '../../../../../shared/events/next-page.ts';

const HOME = 'https://chapter.example/calendar.ics';

it('a redirect leads to public names, and not from https to http', () => {
  expect(nextAddress(HOME, HOME, '/moved.ics')).toBe('https://chapter.example/moved.ics');
  expect(nextAddress(HOME, HOME, 'https://cdn.example/a.ics')).toBe('https://cdn.example/a.ics');
  expect(nextAddress(HOME, HOME, 'http://cdn.example/a.ics')).toBeUndefined();
  for (const other of ['file:///etc/passwd', 'data:text/calendar,x', 'https://user:pw@cdn.example/'])
    expect(nextAddress(HOME, HOME, other)).toBeUndefined();
});

it('a redirect does not lead into a network, unless the source stands there', () => {
  const inside = [
    ...['127.0.0.1', '2130706433', '0x7f.1', '10.0.0.8', '169.254.169.254', '[::1]', '[::ffff:10.0.0.1]'],
    ...['localhost', 'router', 'printer.local', 'metadata.google.internal', 'nas.lan', 'box.home.arpa.'],
    ...['wiki.corp', 'git.intranet', 'nas.home', 'a.localdomain', 'x.private', 'a.localhost'],
  ];
  for (const host of inside) expect(nextAddress(HOME, HOME, `https://${host}/`), host).toBeUndefined();
  const own = 'http://10.0.0.8/calendar.ics';
  expect(nextAddress(own, own, '/moved.ics')).toBe('http://10.0.0.8/moved.ics');
});

it('a redirect of an address without encryption leads without it to its own host alone: another name could lead inside once it was looked up', () => {
  const plain = 'http://chapter.example/calendar.ics';
  expect(nextAddress(plain, plain, '/moved.ics')).toBe('http://chapter.example/moved.ics');
  expect(nextAddress(plain, plain, HOME)).toBe(HOME);
  expect(nextAddress(plain, plain, 'https://cdn.example/a.ics')).toBe('https://cdn.example/a.ics');
  expect(nextAddress(plain, plain, 'http://cdn.example/a.ics')).toBeUndefined();
  expect(nextAddress(plain, plain, 'http://chapter.example:8080/')).toBeUndefined();
});

it('a further page stands at the origin of the first', () => {
  expect(nextPage(HOME, '?page=2')).toBe(`${HOME}?page=2`);
  expect(nextPage(HOME, 'https://chapter.example:8443/')).toBeUndefined();
  expect(nextPage(HOME, 'http://chapter.example/')).toBeUndefined();
});
