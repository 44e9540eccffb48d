import { describe, expect, it } from 'vitest';
import { subscribeLinks } from '../../../../shared/events/subscribe-links.ts';

describe('subscribeLinks', () => {
  it('gives the file itself, webcal for the device and the address to Google as it stands', () => {
    expect(subscribeLinks('cal/events.ics#x', 'https://chapter.example/site/')).toEqual({
      url: 'https://chapter.example/site/cal/events.ics',
      webcal: 'webcal://chapter.example/site/cal/events.ics',
      google: 'https://calendar.google.com/calendar/r?cid=webcal://chapter.example/site/cal/events.ics',
    });
  });

  it('keeps what belongs to the calendar’s address inside Google’s parameter', () => {
    const google = subscribeLinks('webcal://x.example/a.ics?k=1&l=a+b')?.google ?? '';
    expect(new URL(google).searchParams.get('cid')).toBe('webcal://x.example/a.ics?k=1&l=a+b');
  });

  it.each(['javascript:alert(1)', 'https://u:p@x.example/a.ics', 'no address'])('refuses %s', (address) =>
    expect(subscribeLinks(address)).toBeUndefined(),
  );
});
