import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../shared/cli/packages/read-tree.ts';
import { reproducibleZip } from '../../shared/cli/packages/reproducible-zip.ts';
import { bookPage } from '../../widgets/book/page.ts';
import { bookSource } from '../../widgets/build/book.ts';
import { elementNames } from '../../widgets/build/discover.ts';
import { furtherSizes, widgetSizes } from '../../widgets/build/sizes.ts';
import { calendarReaderSize, popupScriptSize } from '../harness/bundle-size.ts';
import { fromRoot } from '../harness/root.ts';

const KIB = 1024;

/** At most so many bytes of gzip for each element's classic script; with `bare`, the rights content is not counted. */
const WIDGETS: Readonly<Record<string, { readonly kib: number; readonly bare?: boolean }>> = {
  'event-calendar': { kib: 30 },
  'interest-form': { kib: 40 },
  hotlines: { kib: 16, bare: true },
  'next-event': { kib: 29 },
  rights: { kib: 16, bare: true },
  script: { kib: 16, bare: true },
  'warrant-check': { kib: 16, bare: true },
};

/** The same for the files that elements load when they are needed. What the tools hold is seldom wanted, and wanted for itself. */
// The calendar's holds how it is printed and laid out at any size of text, and what draws hundreds of cards in less than half the time.
// The tools hold the check of papers and the list of all lines too, which `amparo-rights` has no room for.
const FURTHER: Readonly<Record<string, number>> = { calendar: 27, form: 26, tools: 54 };

const report = (what: string, bytes: number, most: number): void =>
  console.log(`${what}: ${(bytes / KIB).toFixed(1)} KiB of ${(most / KIB).toFixed(1)}`);

describe('the budgets', () => {
  const sizes = widgetSizes();
  // Awaited in each test; a build that fails is told there.
  sizes.catch(() => undefined);

  it('cover every element', () => {
    expect([...elementNames()].sort()).toEqual(Object.keys(WIDGETS).sort());
  });

  it.each(Object.entries(WIDGETS))('%s stays within its own', async (element, { kib, bare = false }) => {
    const size = (await sizes).find((one) => one.element === element);
    const bytes = (bare ? size?.gzipWithoutContent : size?.gzip) ?? Number.NaN;
    report(`amparo-${element}.js`, bytes, kib * KIB);
    expect(bytes).toBeLessThanOrEqual(kib * KIB);
  });

  it('hold for the files that are loaded later', async () => {
    const sizes = await furtherSizes();
    expect(sizes.map(([name]) => name).sort()).toEqual(Object.keys(FURTHER).sort());
    for (const [name, bytes] of sizes) {
      const most = (FURTHER[name] ?? 0) * KIB;
      report(`amparo-${name}.js`, bytes, most);
      expect(bytes).toBeLessThanOrEqual(most);
    }
  });

  it('leave 10 KiB to the iCalendar reader and expander', async () => {
    const bytes = await calendarReaderSize();
    report('iCalendar reader and expander', bytes, 10 * KIB);
    expect(bytes).toBeLessThanOrEqual(10 * KIB);
  });

  it("leave 40 KiB to the popup's own script", async () => {
    const { first, all } = await popupScriptSize();
    report('popup script, first load', first, 40 * KIB);
    console.log(`popup script with all that is loaded later: ${(all / KIB).toFixed(1)} KiB`);
    expect(first).toBeLessThanOrEqual(40 * KIB);
    expect(all).toBeGreaterThan(first);
  });

  it('leave 400 KiB to the book of each language', () => {
    const source = bookSource();
    for (const lang of Object.keys(source.words)) {
      const bytes = Buffer.byteLength(bookPage(source, lang));
      report(`book ${lang}`, bytes, 400 * KIB);
      expect(bytes).toBeLessThan(400 * KIB);
    }
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('leave 1 MB to the package of %s', (build) => {
    const folder = fromRoot('dist/extension', build);
    expect(existsSync(folder), `run "npm run build" first: ${folder} is missing`).toBe(true);
    const bytes = reproducibleZip(readTree(folder)).byteLength;
    report(build, bytes, 1_000_000);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
  });
});
