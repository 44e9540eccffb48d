import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPackFiles } from '../../../../shared/cli/load-pack.ts';
import type { PackContent } from '../../../../shared/content/parse-pack.ts';
import { cautionIssues } from '../../../../shared/content/rules/cautions.ts';
import { citationIssues } from '../../../../shared/content/rules/citations.ts';
import { currencyIssues } from '../../../../shared/content/rules/currency.ts';
import { limitIssues } from '../../../../shared/content/rules/limits.ts';
import { numberIssues } from '../../../../shared/content/rules/numbers.ts';
import { referenceIssues } from '../../../../shared/content/rules/references.ts';
import { saidIssues } from '../../../../shared/content/rules/said.ts';
import { standingIssues } from '../../../../shared/content/rules/standing.ts';
import { supportIssues } from '../../../../shared/content/rules/support.ts';
import { warrantIssues } from '../../../../shared/content/rules/warrant.ts';
import { wordsIssues, wordsWarnings } from '../../../../shared/content/rules/words.ts';
import { currentPack } from '../../../../shared/content/signed/current-pack.ts';
import { withoutRecalled } from '../../../../shared/content/without-recalled.ts';

const core = loadPackFiles();
const items = (['fact', 'scenario', 'script', 'hotline'] as const).flatMap((kind) =>
  core.pack[`${kind}s`].map(({ id }) => `${kind}.${id}`),
);
const without = (...recalls: readonly string[]): PackContent =>
  withoutRecalled({ ...core, pack: { ...core.pack, recalls } }, recalls);

const broken = (content: PackContent) => [
  ...[referenceIssues, warrantIssues, currencyIssues, citationIssues].flatMap((rule) => rule(content.pack)),
  ...[supportIssues, standingIssues, cautionIssues, limitIssues].flatMap((rule) => rule(content.pack)),
  ...[saidIssues, wordsIssues, wordsWarnings].flatMap((rule) => rule(content)),
  ...numberIssues(content, () => false),
];

describe('a recall', () => {
  it('of whatever records leaves content that keeps every rule', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 3 }), (recalls) => {
        const { pack, words } = without(...recalls);
        expect(broken({ pack, words })).toEqual([]);
        const held = new Set([pack.facts, pack.scenarios, pack.scripts, pack.hotlines].flat());
        expect(held.size).toBeLessThan(items.length);
        for (const item of recalls) expect(words['en-US']?.review[item]).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('of a caution takes every right and every script that needs it', () => {
    const { pack } = without('fact.rec-6');
    expect(pack.facts.map(({ id }) => id)).not.toContain('rec-1');
    expect(pack.scripts.map(({ id }) => id)).not.toContain('recording');
    expect(pack.scenarios.flatMap(({ scripts }) => scripts)).not.toContain('recording');
    const kept = new Set(pack.facts.map(({ id }) => id));
    for (const { cautions } of pack.facts) for (const id of cautions) expect(kept.has(id)).toBe(true);
  });

  it('of a script takes the steps that tell the reader to say its words', () => {
    const steps = (content: PackContent) =>
      content.pack.scenarios.find(({ id }) => id === 'courthouse')?.now.map(({ key }) => key);
    expect(steps(core)).toContain('3');
    expect(steps(without('script.court-time'))).not.toContain('3');
  });

  it('of a statement that the warrant check rests on takes the check, whole', () => {
    expect(without('fact.war-1').pack.warrant.questions).toEqual([]);
    expect(without('fact.exp-3').pack.warrant).toEqual(core.pack.warrant);
  });

  it('of a scenario and of a hotline takes these, and their words', () => {
    const { pack, words } = without('scenario.bus', 'hotline.chirla');
    expect(pack.scenarios).toHaveLength(core.pack.scenarios.length - 1);
    expect(pack.hotlines).toHaveLength(core.pack.hotlines.length - 1);
    expect(
      Object.keys(words['es-419']?.strings ?? {}).filter((key) =>
        /^(scenario\.bus|hotline\.chirla)\./.test(key),
      ),
    ).toEqual([]);
  });

  it('of what is not there changes nothing', () => {
    expect(withoutRecalled(core, ['hotline.local-old'])).toBe(core);
  });

  it('acts on the pack inside the product when it was published under the same version, and not when it is older', () => {
    const taken = (version: string) => ({
      kind: 'core' as const,
      content: { ...core, pack: { ...core.pack, version, recalls: ['script.free'] } },
    });
    const scripts = (version: string) =>
      currentPack(core, [taken(version)]).content.pack.scripts.map(({ id }) => id);
    expect(scripts(core.pack.version)).not.toContain('free');
    expect(scripts('0.0.1')).toContain('free');
  });
});
