import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundlesOf } from '../../../../../shared/cli/sync/bundles.ts';
import { chapterFiles } from '../../../../../shared/cli/sync/chapter-files.ts';
import enUS from '../../../../../shared/i18n/catalogs/en-US.json' with { type: 'json' };
import { translator } from '../../../../../shared/i18n/translate.ts';
import { YEAR_2026 } from '../../events/feed.ts';
import { datesIn, NOW } from './sync-job.ts';

const NASTY = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '</script',
  '<!--',
  '-->',
  ']]>',
  'javascript:',
  '\u2028',
  '\r\n',
  'a',
  ' ',
  '=',
  '`',
  '\\',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => `x${parts.join('')}`),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const links = fc.oneof(
  texts,
  texts.map((text) => `https://a.example/${text}`),
  fc.webUrl(),
);
const entries = fc.array(
  fc.record(
    {
      id: texts,
      title: texts,
      start: fc.constantFrom('2026-03-02T18:00:00', '2026-03-03', '2026-03-04T18:00:00Z'),
      zone: fc.oneof(fc.constant('America/Chicago'), texts),
      place: texts,
      summary: texts,
      description: fc.array(fc.oneof(texts, fc.record({ href: links, text: texts })), { maxLength: 4 }),
      url: links,
      joinUrl: links,
      childcare: texts,
      organiser: texts,
      tags: fc.array(texts, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'title', 'start'] },
  ),
  { minLength: 1, maxLength: 4 },
);

const TAGS = /<\/?(section|ul|li|article|h3|p|time|a|strong|br)( [a-z-]+="[^"<>]*")*>/g;

it('is whole, whatever the events hold', () => {
  fc.assert(
    fc.property(entries, texts, (events, name) => {
      const { bundles } = bundlesOf(events, { name }, YEAR_2026);
      const fragment = { lang: 'en-US', t: translator({ 'en-US': enUS }, 'en-US'), most: 60 };
      const stale = [{ source: name, since: '2026-02-28T00:00:00Z' }];
      const files = chapterFiles(
        { name, zone: 'America/Chicago', bundles, stale, window: YEAR_2026, fragment, now: NOW },
        undefined,
      );
      const html = files.get('events.html') ?? '';
      const [, before = '', script = '', after = ''] =
        /^([\s\S]*)<script type="application\/ld\+json">([^<]*)<\/script>([\s\S]*)$/.exec(html) ?? [];
      expect((before + after).replace(TAGS, '')).not.toMatch(/[<>]/);
      for (const [, href = ''] of before.matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^(https?|mailto|tel|webcal):/);
      expect(JSON.parse(script)['@graph'].length).toBe(
        bundles.length === 0 ? 0 : datesIn(files.get('events.json') ?? '').length,
      );
      expect(datesIn(files.get('events.ics') ?? '')).toHaveLength(
        datesIn(files.get('events.json') ?? '').length,
      );
    }),
  );
});
