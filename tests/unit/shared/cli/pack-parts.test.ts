import { describe, expect, it } from 'vitest';
import { contentModule } from '../../../../shared/cli/content-plugin.ts';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import { type PackPart, partOf } from '../../../../shared/cli/pack-parts.ts';
import type { Content } from '../../../../shared/content/model.ts';
import type { PackContent } from '../../../../shared/content/parse-pack.ts';
import { referenceIssues } from '../../../../shared/content/rules/references.ts';
import { wordsIssues } from '../../../../shared/content/rules/words.ts';
import { selectHotlineGroups } from '../../../../shared/rights/select-hotlines.ts';
import { listScripts } from '../../../../shared/rights/select-script.ts';
import { selectWarrant } from '../../../../shared/rights/select-warrant.ts';

const all = loadPackFiles();
const contentIn = ({ pack, words }: PackContent, lang: string): Content => {
  const [own, source] = [words[lang], words['en-US']];
  if (!own || !source) throw new Error(`no words: ${lang}`);
  return { pack, words: own, source };
};

/** All that an element shows of its part, on a day when changing facts hold and on one when they have expired. */
const SHOWN: Readonly<Record<PackPart, (content: Content, today: string) => unknown>> = {
  hotlines: (content, today) => selectHotlineGroups(content, { today }),
  scripts: (content, today) => listScripts(content, { today }),
  warrant: (content, today) => selectWarrant(content, { today }),
};

describe.each(['hotlines', 'scripts', 'warrant'] as const)('the part %s', (part) => {
  const own = partOf(all, part);

  it.each(Object.keys(all.words))('shows in %s what all the content shows', (lang) => {
    for (const today of ['2026-11-24', '2031-01-01'])
      expect(SHOWN[part](contentIn(own, lang), today)).toEqual(SHOWN[part](contentIn(all, lang), today));
  });

  it('leads to nothing that is not in it, and has the words of all that is', () => {
    expect(referenceIssues(own.pack)).toEqual([]);
    expect(wordsIssues(own)).toEqual([]);
  });

  it('keeps what packs from outside are compared with', () => {
    const head = ({ pack: { id, version, published, expires, recalls } }: PackContent) => ({
      id,
      version,
      published,
      expires,
      recalls,
    });
    expect(head(own)).toEqual(head(all));
  });

  it('has no record that can be left out', () => {
    const { facts, scripts } = own.pack;
    const without = (kind: 'facts' | 'scripts', id: string): PackContent['pack'] => ({
      ...own.pack,
      [kind]: own.pack[kind].filter((one) => one.id !== id),
    });
    const whole = JSON.stringify(SHOWN[part](contentIn(own, 'en-US'), '2026-11-24'), maps);
    for (const [kind, id] of [
      ...facts.map((one) => ['facts', one.id] as const),
      ...scripts.map((one) => ['scripts', one.id] as const),
    ]) {
      const less = { ...own, pack: without(kind, id) };
      const shown = JSON.stringify(SHOWN[part](contentIn(less, 'en-US'), '2026-11-24'), maps);
      expect(shown === whole && referenceIssues(less.pack).length === 0, `${kind} ${id}`).toBe(false);
    }
  });

  it('is what the build puts in the place of the content, and smaller', () => {
    for (const id of ['amparo:pack', 'amparo:words'])
      expect(contentModule(id, { part }).length).toBeLessThan(contentModule(id).length / 2);
  });
});

const maps = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
