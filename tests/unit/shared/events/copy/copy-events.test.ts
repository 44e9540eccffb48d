import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COPY_FORMATS,
  type CopyFormat,
  copyEvent,
  copySpan as copySpanInSteps,
} from '../../../../../shared/events/copy/copy-events.ts';
import type { CopyReader } from '../../../../../shared/events/copy/event-parts.ts';
import { holdsPassword } from '../../../../../shared/events/holds-password.ts';
import type { EventDetails } from '../../../../../shared/events/model.ts';
import enUS from '../../../../../shared/i18n/catalogs/en-US.json' with { type: 'json' };
import es419 from '../../../../../shared/i18n/catalogs/es-419.json' with { type: 'json' };
import { translator } from '../../../../../shared/i18n/translate.ts';
import { atOnce } from '../../../../../shared/icalendar/steps.ts';
import { event, ics } from '../../icalendar/ics.ts';
import { occurrences } from '../feed.ts';

const reader = (lang: string): CopyReader => ({
  lang,
  zone: 'America/New_York',
  now: Date.UTC(2026, 1, 1),
  t: translator({ 'en-US': enUS, 'es-419': es419 }, lang),
});
const copySpan = (...given: Parameters<typeof copySpanInSteps>): string => atOnce(copySpanInSteps(...given));
const ENGLISH = [reader('en-US')];
const BOTH = [reader('en-US'), reader('es-419')];
const WHOLE = { about: 'whole', passwords: false } as const;
const SHORT = { about: 'nothing', passwords: false } as const;

const [meeting] = occurrences(
  ics(
    ...event(
      'DTSTART;TZID=America/New_York:20260225T200000',
      'DTEND;TZID=America/New_York:20260225T213000',
      'SUMMARY:Know *your* <rights>',
      'LOCATION:Room_2 ~ Town Hall',
      'DESCRIPTION:Come <a href="https://example.org/a_b_c">here</a>',
      'URL:https://chapter.example/event_1?a=1&b=2',
    ),
  ),
);
if (!meeting) throw new Error('no occurrence');
const told = (details: Partial<EventDetails>) => ({
  ...meeting,
  details: { ...meeting.details, description: [], place: '', ...details },
});
/** Engines put narrow and thin spaces where a person reads a space. */
const spaced = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ');
const copied = (format: CopyFormat, readers = ENGLISH): string =>
  spaced(copyEvent(meeting, format, readers, WHOLE));

describe('an event is copied', () => {
  it('as plain text', () => {
    expect(copied('text')).toBe(
      [
        'Know *your* <rights>',
        'Wed, Feb 25, 8:00 – 9:30 PM Eastern Time',
        'Room_2 ~ Town Hall',
        'https://chapter.example/event_1?a=1&b=2',
        '',
        'Come here (https://example.org/a_b_c)',
      ].join('\n'),
    );
  });

  it('for WhatsApp: the title bold, signs that would format replaced, addresses whole', () => {
    expect(copied('whatsapp')).toBe(
      [
        '*Know ∗your∗ <rights>*',
        'Wed, Feb 25, 8:00 – 9:30 PM Eastern Time',
        'Roomˍ2 ∼ Town Hall',
        'https://chapter.example/event_1?a=1&b=2',
        '',
        'Come here (https://example.org/a_b_c)',
      ].join('\n'),
    );
    const list = told({ description: ['> quoted\n- one\n2. two `code`'] });
    expect(copyEvent(list, 'whatsapp', ENGLISH, WHOLE)).toMatch(/› quoted\n• one\n2\.\u00a0two ˋcodeˋ$/);
  });

  it('as Markdown: every sign escaped, each line its own', () => {
    expect(copied('markdown')).toBe(
      [
        '**Know \\*your\\* \\<rights\\>**\\',
        'Wed, Feb 25, 8:00 – 9:30 PM Eastern Time\\',
        'Room\\_2 \\~ Town Hall\\',
        '<https://chapter.example/event_1?a=1&b=2>',
        '',
        'Come here (https\\://example.org/a\\_b\\_c)',
      ].join('\n'),
    );
    const list = told({ description: ['# big\n- one\n1. two\n    code\n<b>'] });
    expect(copyEvent(list, 'markdown', ENGLISH, WHOLE)).toMatch(
      /\\# big\n\\- one\n1\\\. two\ncode\n\\<b\\>$/,
    );
  });

  it('as Markdown whose links end where they end', () => {
    const url = 'mailto:a@b> [press](https://evil.example) <x';
    expect(copyEvent(told({ url }), 'markdown', ENGLISH, WHOLE)).toContain(
      '<mailto:a@b%3E%20[press](https://evil.example)%20%3Cx>',
    );
  });

  it('as HTML, in two languages, each marked', () => {
    expect(copied('html', BOTH)).toMatch(
      /^<p><strong><span dir="auto">Know \*your\* &lt;rights&gt;<\/span><\/strong><br>\n<span lang="en-US" dir="ltr">Wed, Feb 25.*<\/span><br>\n<span lang="es-419" dir="ltr">mié.*<\/span><br>\n<span dir="auto">Room_2/,
    );
    expect(copied('html')).toContain(
      '<a href="https://chapter.example/event_1?a=1&amp;b=2">https://chapter.example/event_1?a=1&amp;b=2</a></p>',
    );
  });

  it('with its status before the title, set apart where that runs the other way', () => {
    expect(copyEvent(told({ status: 'cancelled' }), 'text', BOTH, WHOLE)).toMatch(
      /^Canceled \/ Cancelado: Know/,
    );
    expect(copyEvent(told({ status: 'cancelled', title: 'اجتماع عام' }), 'text', ENGLISH, WHOLE)).toMatch(
      /^Canceled: \u2068اجتماع عام\u2069\n/,
    );
    const arabic = copyEvent(told({ status: 'cancelled' }), 'text', [reader('ar')], WHOLE);
    expect(arabic).toMatch(/^Canceled: \u2068Know \*your\* <rights>\u2069\n\u200f/);
    expect(copyEvent(told({}), 'html', [reader('ar')], WHOLE)).toContain('<span lang="ar" dir="rtl">');
  });

  it('with a doubt about its zone, and without an empty line for what is not told', () => {
    const [doubtful] = occurrences(ics(...event('DTSTART;TZID=Nowhere/Else:20260225T200000', 'SUMMARY:A')));
    expect(doubtful && spaced(copyEvent(doubtful, 'text', ENGLISH, WHOLE))).toBe(
      'A\nWed, Feb 25, 8 PM\nIts time zone “Nowhere/Else” is not known. The time may be another one for you. Check the time with the organizers.',
    );
  });

  it('with access and childcare, in each language, where it stands alone', () => {
    const one = told({ accessibility: 'Ramp at the *side*', childcare: 'From 3 years' });
    const text = copyEvent(one, 'markdown', BOTH, WHOLE);
    expect(text).toContain('\\\nAccess: Ramp at the \\*side\\*\\\nAcceso: Ramp at the \\*side\\*\\\n');
    expect(text).toContain('Childcare: From 3 years\\\nCuidado de niños: From 3 years');
    expect(copyEvent(one, 'html', BOTH, WHOLE)).toContain(
      '<span lang="es-419" dir="ltr">Cuidado de niños: From 3 years</span>',
    );
    const span = { fromMs: Date.UTC(2026, 1, 24), toMs: Date.UTC(2026, 2, 3), zone: 'UTC' };
    expect(copySpan([one], span, 'text', ENGLISH, SHORT)).not.toContain('Childcare');
  });

  it('with a long description cut between characters', () => {
    const text = copyEvent(told({ description: ['😀'.repeat(2_000)] }), 'text', ENGLISH, WHOLE);
    expect(text.length).toBeLessThan(1_700);
    expect(text).toMatch(/😀…$/u);
  });
});

it('a week is copied under a heading with its days, without descriptions', () => {
  const week = { fromMs: Date.UTC(2026, 1, 22, 5), toMs: Date.UTC(2026, 2, 1, 5), zone: 'America/New_York' };
  const text = spaced(copySpan([meeting, told({ title: 'B' })], week, 'text', BOTH, SHORT));
  expect(text).toMatch(/^Events, February 22 – 28 \/ Eventos, 22.28 de febrero\n\nKnow/);
  expect(text).not.toContain('Come');
  expect(text.split('\n\n')).toHaveLength(3);
  expect(copySpan([], week, 'markdown', ENGLISH, SHORT)).toMatch(/^## Events, /);
});

it('a week says in a line what each event is about: its summary, else the first paragraph that says something', () => {
  const week = { fromMs: 0, toMs: 1, zone: 'UTC' };
  const line = (details: Partial<EventDetails>, format: CopyFormat = 'text'): string =>
    copySpan([told({ title: 'A', ...details })], week, format, ENGLISH, {
      about: 'opening',
      passwords: false,
    });
  const description = ['https://chapter.example/a\n\nWe plan\nthe *week*.\n\nMore below.'];
  expect(line({ description })).toMatch(/\nWe plan the \*week\*\.\nhttps:/);
  expect(line({ description }, 'whatsapp')).toContain('\nWe plan the ∗week∗.\n');
  expect(line({ description }, 'markdown')).toContain('\\\nWe plan the \\*week\\*.\\\n');
  expect(line({ description: ['<b>Hi</b> there'] }, 'html')).toContain('&lt;b&gt;Hi&lt;/b&gt; there');
  expect(line({ description, summary: 'In short.' })).toContain('\nIn short.\n');
  expect(line({ description: ['word '.repeat(100)] })).toMatch(/\n(word ){43}word…\n/);
  expect(line({ description: ['https://chapter.example/a'] }).split('\n')).toHaveLength(5);
});

describe('passwords of meetings', () => {
  const locked = told({
    title: 'Call (passcode: 4711)',
    joinUrl: 'https://zoom.us/j/123?pwd=s3cret',
    place: 'https://zoom.us/j/123?pwd=s3cret',
    accessibility: 'Captions. Password: s3cret',
    description: [
      'Join: ',
      { href: 'https://zoom.us/j/123?pwd=s3cret', text: 'https://zoom.us/j/123?pwd=s3cret' },
      '\nPasscode: ',
      { href: 'https://s3cret.example/', text: 's3cret' },
    ],
  });
  const week = { fromMs: 0, toMs: 1, zone: 'UTC' };

  it.each(COPY_FORMATS)('are left out of what is copied as %s', (format) => {
    for (const about of ['whole', 'opening', 'nothing'] as const) {
      const what = { about, passwords: false };
      for (const text of [
        copyEvent(locked, format, BOTH, what),
        copySpan([locked], week, format, BOTH, what),
      ]) {
        expect(text).not.toMatch(/s3cret|4711|pwd/i);
        expect(text).toContain('zoom.us/j/123');
      }
    }
  });

  it('are in it where somebody said so', () => {
    const text = copyEvent(locked, 'text', ENGLISH, { about: 'whole', passwords: true });
    expect(text).toContain('https://zoom.us/j/123?pwd=s3cret');
    expect(text).toContain('4711');
  });

  it('are known to be there', () => {
    expect(holdsPassword(locked)).toBe(true);
    expect(holdsPassword(told({ description: ['Passcode: 4711'] }))).toBe(true);
    const wrapped = 'https://www.google.com/url?q=https://zoom.us/j/1?pwd%3Ds3cret&sa=D';
    expect(holdsPassword(told({ description: [{ href: wrapped, text: 'Join' }] }))).toBe(true);
    expect(holdsPassword(meeting)).toBe(false);
  });
});

it('an event of whose dates not all was understood says so, in each language', () => {
  const [doubtful] = occurrences(ics(...event('DTSTART:20260225T200000Z', 'RRULE:FREQ=NEVER', 'SUMMARY:A')));
  if (!doubtful) throw new Error('no occurrence');
  expect(copySpan([doubtful], { fromMs: 0, toMs: 1, zone: 'UTC' }, 'text', BOTH, SHORT)).toMatch(
    /\nPart of what the calendar says about its dates .*\nUna parte de lo que el calendario dice de sus fechas /,
  );
  expect(copyEvent(meeting, 'text', ENGLISH, WHOLE)).not.toContain('Part of');
});

/** What is left of the HTML once our own tags are taken away holds none. */
const OURS =
  /<\/?(p|strong|h2)>|<br>|<span (lang="[\w-]+" )?dir="\w+">|<p dir="auto">|<\/span>|<a href="[^"<>]*">|<\/a>/g;

it('whatever the words of a feed, they become no markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...COPY_FORMATS), (words, format) => {
      const hostile = `${words}<img src=x>*_~\`[a](javascript:1)`;
      const one = told({ title: hostile.replace(/\s/g, ' '), place: hostile.replace(/\s/g, ' ') });
      const text = copyEvent(one, format, BOTH, WHOLE);
      if (format === 'html') expect(text.replace(OURS, '')).not.toMatch(/[<>]/);
      if (format === 'markdown')
        expect(
          text
            .replace(/<https:[^<>]*>/g, '')
            .replace(/\\[^\n]/g, '')
            .replace(/^\*\*|\*\*\\?$/gm, ''),
        ).not.toMatch(/[<>*_`[\]]/);
      if (format === 'whatsapp') expect(text.split('\n')[0]).toMatch(/^\*[^*_~`]+\*$/);
      expect(text.split('\n').length).toBeLessThan(8);
    }),
  );
});
