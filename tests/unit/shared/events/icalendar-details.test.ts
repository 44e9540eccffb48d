import { describe, expect, it } from 'vitest';
import { details } from './feed.ts';

describe('the link to join an event', () => {
  it.each([
    [
      ['X-GOOGLE-CONFERENCE:https://meet.google.com/a', 'CONFERENCE;VALUE=URI:https://b.example/'],
      'https://meet.google.com/a',
    ],
    [
      ['CONFERENCE;VALUE=URI;LABEL="x:y":https://b.example/', 'LOCATION:https://c.example/'],
      'https://b.example/',
    ],
    [['X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/1'], 'https://teams.microsoft.com/l/1'],
    [['LOCATION:https://c.example/room', 'DESCRIPTION:https://zoom.us/j/1'], 'https://c.example/room'],
    [['URL:https://us02web.zoom.us/j/1'], 'https://us02web.zoom.us/j/1'],
    [['DESCRIPTION:Join: https://zoom.us/j/1?pwd=x. Bye'], 'https://zoom.us/j/1?pwd=x'],
    [['DESCRIPTION:Read https://example.org/ first'], undefined],
    [['CONFERENCE:javascript:alert(1)'], undefined],
    [['CONFERENCE:http://zoom.us/j/1'], undefined],
    [['CONFERENCE:https://evil:pw@zoom.us/'], undefined],
    [['DESCRIPTION:https://zoom.us.evil.example/'], undefined],
  ])('of %j is %s', (lines, link) => expect(details(...lines).joinUrl).toBe(link));
});

it.each([
  [['LOCATION:Town Hall'], 'in-person', 'Town Hall'],
  [['LOCATION:https://zoom.us/j/1'], 'online', ''],
  [['LOCATION:Town Hall', 'CONFERENCE:https://zoom.us/j/1'], 'hybrid', 'Town Hall'],
  [['LOCATION:Online', 'CONFERENCE:https://zoom.us/j/1'], 'online', 'Online'],
  [[], 'unknown', ''],
])('%j is %s', (lines, mode, place) => expect(details(...lines)).toMatchObject({ mode, place }));

it('tells of status, tags, organiser and picture', () => {
  expect(
    details(
      'STATUS:TENTATIVE',
      'CATEGORIES:Meeting,Public\\, all',
      'CATEGORIES:Potluck',
      'ORGANIZER;CN="North: Chapter":mailto:a@example.org',
      'ATTACH;FMTTYPE=image/png:https://example.org/a.png',
    ),
  ).toMatchObject({
    status: 'tentative',
    tags: ['Meeting', 'Public, all', 'Potluck'],
    organiser: 'North: Chapter',
    image: { src: 'https://example.org/a.png', alt: '' },
  });
  expect(details('STATUS:CANCELLED').status).toBe('cancelled');
  expect(details('IMAGE;VALUE=URI:http://example.org/a.png').image).toBeUndefined();
  expect(details('ATTACH:https://evil.example/track.gif').image).toBeUndefined();
});

it('reads the signs that a parameter spells with carets (RFC 6868)', () => {
  expect(details('ORGANIZER;CN="The ^\'Ana^\'^nfund ^^2^x":mailto:a@example.org').organiser).toBe(
    'The "Ana" fund ^2^x',
  );
});

it('reads Outlook’s HTML where there is no plain description', () => {
  const html = 'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>One\\n two</p><script>x</script></body></html>';
  expect(details(html).description).toEqual(['One two']);
  expect(details(html, 'DESCRIPTION:plain').description).toEqual(['plain']);
});
