import { beforeAll, describe, expect, it } from 'vitest';
import type { Words } from '../../../../shared/content/model.ts';
import { escapeHtml } from '../../../../shared/dom/escape-html.ts';
import { longDate } from '../../../../shared/i18n/long-date.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import type { BookSource } from '../../../../widgets/book/book.ts';
import { bookPage } from '../../../../widgets/book/page.ts';
import { bookSource } from '../../../../widgets/build/book.ts';
import { pseudo } from '../../../harness/pseudo-locale.ts';

const source = bookSource();
const languages = Object.keys(source.words);

const idsOf = (page: string): readonly string[] =>
  [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
const hrefsOf = (page: string): readonly string[] =>
  [...page.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href ?? '');

const withWords = (lang: string, change: (text: string) => string): BookSource => {
  const { [lang]: words } = source.words;
  if (!words) throw new Error(`no words in ${lang}`);
  const strings = Object.fromEntries(Object.entries(words.strings).map(([key, text]) => [key, change(text)]));
  const changed: Words = { ...words, strings };
  return { ...source, words: { ...source.words, [lang]: changed } };
};

describe.each(languages)('the book in %s', (lang) => {
  let page = '';
  beforeAll(() => {
    page = bookPage(source, lang);
  });
  const own = source.words[lang]?.strings ?? {};
  const t = translator(source.catalogs, lang);

  it('is the same bytes each time', () => expect(bookPage(source, lang)).toBe(page));

  it('runs nothing and asks for nothing', () => {
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|<form|<base|\son\w+=|javascript:|\ssrc=|@import|url\(/i,
    );
    expect(page).not.toContain('http:');
    expect(page).toContain(`content="${escapeHtml("default-src 'none'; style-src 'unsafe-inline';")}`);
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  it('leads out of itself only to its sisters, to secure pages and to telephones', () => {
    const others = languages.map((other) => `${other}.html`);
    const odd = hrefsOf(page).filter((href) => !/^(#|https:|tel:|sms:)/.test(href) && !others.includes(href));
    expect(odd).toEqual([]);
  });

  it('has no id twice, and a place for every link within', () => {
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const inner = hrefsOf(page).filter((href) => href.startsWith('#'));
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('has every scenario, script, hotline and step of the warrant check', () => {
    const { scenarios, scripts, hotlines, warrant } = source.pack;
    const wanted = [
      ...scenarios.map(({ id }) => `scenario-${id}`),
      ...scripts.map(({ id }) => `script-${id}`),
      ...hotlines.map(({ id }) => `hotline-${id}`),
      ...[...warrant.questions, ...warrant.ends].map(({ id }) => `check-${id}`),
    ];
    expect(wanted.filter((id) => !idsOf(page).includes(id))).toEqual([]);
  });

  it('tells every fact whole, once, with who it is for and its source', () => {
    const whole = [...page.matchAll(/<li id="r\d+">.*?<\/li>/g)].map(([item]) => item);
    expect(whole).toHaveLength(source.pack.facts.length);
    const missing = source.pack.facts.filter(({ id, citation }) => {
      const said = [own[`fact.${id}.text`], own[`fact.${id}.who`], citation.label, citation.url];
      return !whole.some((item) => said.every((text) => item.includes(escapeHtml(text ?? ''))));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('says at every changing fact until when to trust it and what holds after', () => {
    const changing = source.pack.facts.filter(
      ({ reviewBy }) => reviewBy !== undefined && reviewBy >= source.pack.published,
    );
    expect(changing.length).toBeGreaterThan(0);
    const silent = changing.filter(({ id, asOf = '', reviewBy = '' }) => {
      const said = t('book.until', { date: longDate(asOf, lang), until: longDate(reviewBy, lang) });
      return !page.includes(
        `<b>${escapeHtml(said)}</b> <span>${escapeHtml(own[`fact.${id}.fallback`] ?? '')}</span>`,
      );
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('says every script in English and in its own language, when to use it and what it does not do', () => {
    const missing = source.pack.scripts.filter(({ id, officer }) => {
      const start = page.indexOf(`id="script-${id}"`);
      const card = page.slice(start, page.indexOf('</div>', start));
      const said = [...officer, own[`script.${id}.when`], own[`script.${id}.limits`]];
      const mine = officer.flatMap((_, index) => [
        own[`script.${id}.line.${index + 1}`],
        own[`script.${id}.say.${index + 1}`],
      ]);
      return ![...said, ...mine].every((text) => card.includes(escapeHtml(text ?? '')));
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('says no words of a script without what they do not do', () => {
    const said = [...page.matchAll(/<li><a href="#script-([a-z-]+)".*?<\/li>/g)];
    expect(said.length).toBeGreaterThan(source.pack.scripts.length);
    for (const [words, id] of said) expect(words).toContain(escapeHtml(own[`script.${id}.limits`] ?? '?'));
  });

  it('says in each chapter every caution that its steps must not stand without', () => {
    const facts = new Map(source.pack.facts.map((fact) => [fact.id, fact]));
    for (const { id, now, not, prepare } of source.pack.scenarios) {
      const chapter = page.split('<section ').find((part) => part.includes(`id="scenario-${id}"`)) ?? '';
      for (const fact of [...now, ...not, ...prepare].flatMap((step) => step.facts))
        for (const caution of facts.get(fact)?.cautions ?? [])
          expect(chapter, `${id}: ${caution}`).toContain(escapeHtml(own[`fact.${caution}.text`] ?? '?'));
    }
  });

  it('says at each end of the warrant check every caution that its steps must not stand without', () => {
    const facts = new Map(source.pack.facts.map((fact) => [fact.id, fact]));
    const cautions = source.pack.warrant.ends.flatMap(({ id, now }) =>
      now
        .flatMap((step) => step.facts)
        .flatMap((fact) => (facts.get(fact)?.cautions ?? []).map((caution) => ({ id, caution }))),
    );
    expect(cautions.length).toBeGreaterThan(0);
    for (const { id, caution } of cautions) {
      const end = page.split('<div class="step').find((part) => part.includes(`id="check-${id}"`)) ?? '';
      expect(end.split('</section>')[0], `${id}: ${caution}`).toContain(
        escapeHtml(own[`fact.${caution}.text`] ?? '?'),
      );
    }
  });

  it('is smaller than 400 KiB', () => expect(new TextEncoder().encode(page).length).toBeLessThan(400 * 1024));

  it('takes no words of the popup', () => {
    const silent = Object.fromEntries(
      Object.entries(source.catalogs).map(([tag, catalog]) => [
        tag,
        Object.fromEntries(Object.entries(catalog).filter(([key]) => !key.startsWith('popup.'))),
      ]),
    );
    expect(bookPage({ ...source, catalogs: silent }, lang)).toBe(page);
  });

  it('leaves no message without its words and no slot unfilled', () => {
    expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(/>(rights|book|popup|common)\.[a-z]|\{\w+\}/);
  });

  it('has one main heading and no gap between ranks', () => {
    const ranks = [...page.matchAll(/<h([1-6])\b/g)].map(([, rank]) => Number(rank));
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('any book', () => {
  it('keeps what comes from content as text', () => {
    const attack = '</style><script>alert(1)</script>"\'<img src=x onerror=alert(1)>';
    const page = bookPage(
      withWords('en-US', () => attack),
      'en-US',
    );
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).toContain('&lt;script&gt;');
  });

  it('runs from right to left in a language that does', () => {
    const { 'en-US': english } = source.words;
    if (!english) throw new Error('the source is missing');
    const { strings } = withWords('en-US', (text) => pseudo('ar-XB', text)).words['en-US'] ?? english;
    const words = { ...source.words, 'ar-XB': { ...english, lang: 'ar-XB', strings } };
    const page = bookPage({ ...source, words }, 'ar-XB');
    expect(page).toContain('<html lang="ar-XB" dir="rtl">');
    expect(page).toContain('<p class="en" lang="en" dir="ltr" translate="no">');
  });

  it('says where to report an error, and that no group has told', () => {
    const t = translator(source.catalogs, 'en-US');
    const unset = { ...source, publisher: { ...source.publisher, errorReports: null } };
    expect(bookPage(unset, 'en-US')).toContain(escapeHtml(t('rights.report-unset')));
    const told = { ...source, publisher: { ...source.publisher, errorReports: 'errors@example.org' } };
    expect(bookPage(told, 'en-US')).toContain('href="mailto:errors@example.org"');
  });

  it('shows a fact whose time was over when the book was made by its fallback alone', () => {
    const fact = source.pack.facts.find(({ reviewBy }) => reviewBy !== undefined);
    const claim = escapeHtml(source.words['en-US']?.strings[`fact.${fact?.id}.text`] ?? '');
    expect(bookPage(source, 'en-US')).toContain(claim);
    const late = { ...source, pack: { ...source.pack, published: '2999-01-01' } };
    expect(bookPage(late, 'en-US')).not.toContain(claim);
  });

  it.each([
    ['of an earlier text does not count', 1],
    ['of the text as it stands does', 0],
  ])('says who has not read it yet: a review %s', (_, revs) => {
    const t = translator(source.catalogs, 'en-US');
    const facts = source.pack.facts.map((fact) => ({
      ...fact,
      law: { state: 'lawyer-reviewed', by: 'A Lawyer', on: '2026-11-01', rev: fact.rev - revs } as const,
    }));
    const { 'en-US': english } = source.words;
    if (!english) throw new Error('the source is missing');
    const review: Words['review'] = Object.fromEntries(
      Object.entries(english.review).map(([item, { rev }]) => [
        item,
        { rev: rev - revs, state: 'speaker-reviewed' },
      ]),
    );
    const words = { ...source.words, 'en-US': { ...english, review } };
    const page = bookPage({ ...source, pack: { ...source.pack, facts }, words }, 'en-US');
    for (const note of ['rights.law-unreviewed', 'rights.words-unreviewed'])
      expect(page.includes(escapeHtml(t(note))), note).toBe(revs > 0);
  });

  it('leads nobody to a warrant check that was withdrawn, and says so in its place', () => {
    const t = translator(source.catalogs, 'en-US');
    expect(bookPage(source, 'en-US').match(/ href="#check"/g)).toHaveLength(2);
    const pack = { ...source.pack, warrant: { start: '', questions: [], ends: [] } };
    const page = bookPage({ ...source, pack }, 'en-US');
    expect(hrefsOf(page)).not.toContain('#check');
    const chapter = page.split('<section ').find((part) => part.includes('id="check"'));
    expect(chapter).toContain(escapeHtml(t('rights.paper-withdrawn')));
    expect(chapter).not.toContain(escapeHtml(t('rights.check-paper-short')));
    expect(bookPage(source, 'en-US')).not.toContain(escapeHtml(t('rights.paper-withdrawn')));
  });

  it('needs no particular pack: one scenario is a book too', () => {
    const pack = { ...source.pack, scenarios: source.pack.scenarios.slice(0, 1), corrections: [] };
    const page = bookPage({ ...source, pack }, 'en-US');
    expect([...page.matchAll(/<li id="r\d+">/g)]).toHaveLength(pack.facts.length);
  });

  it('is refused in a language without words', () =>
    expect(() => bookPage(source, 'fr')).toThrow('no words in fr'));
});
