import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import hotlines from '../../shared/content/packs/core/hotlines.json' with { type: 'json' };
import { findPhones, normalisePhone } from '../../shared/content/phone.ts';
import chapter from '../../shared/forms/definitions/chapter.json' with { type: 'json' };
import individual from '../../shared/forms/definitions/individual.json' with { type: 'json' };
import { longDate } from '../../shared/i18n/long-date.ts';
import { BLOCKED_HASHES } from '../../shared/rights/blocklist.ts';
import { keptFiles, readKept } from '../harness/repository.ts';
import { fromRoot } from '../harness/root.ts';

const TEXT = /\.(ts|tsx|js|mjs|json|md|html|css|svg|ics|txt|php|yml|yaml|map)$/;

/** Blocked numbers in a text, by their hash: the report must not spell them out either. */
const blocked = (text: string): readonly string[] =>
  findPhones(text)
    .map((phone) => createHash('sha256').update(phone).digest('hex'))
    .filter((hash) => BLOCKED_HASHES.has(hash));

describe('numbers that could harm the person who calls', () => {
  it('stand in no file of the repository', () => {
    const found = keptFiles()
      .filter((file) => TEXT.test(file))
      .flatMap((file) => blocked(readKept(file)).map((hash) => `${file}: ${hash}`));
    expect(found).toEqual([]);
  });

  it('stand in no built file', () => {
    const dist = fromRoot('dist');
    const built = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : [];
    expect(built.length, 'nothing is built: npm run build').toBeGreaterThan(0);
    const found = built
      .filter((file) => TEXT.test(file))
      .flatMap((file) => blocked(readFileSync(join(dist, file), 'utf8')).map((hash) => `${file}: ${hash}`));
    expect(found).toEqual([]);
  });

  it('would be found if they stood there', () => {
    const tip = String(Number.parseInt('3za0a3r', 36));
    expect(blocked(`<a href="tel:+1${tip}">help</a>`)).toHaveLength(1);
  });
});

it('a form tells whom to call by the number and the date of the checked list', () => {
  for (const { texts } of [chapter, individual])
    for (const [lang, { emergency }] of Object.entries(texts)) {
      const [phone, ...more] = findPhones(emergency, 'digits');
      expect([lang, more]).toEqual([lang, []]);
      const line = hotlines.find((one) => one.phone && normalisePhone(one.phone.slice(1)) === phone);
      expect(line, `${phone} stands in no list`).toMatchObject({ group: 'urgent', coverage: ['US'] });
      expect(emergency).toContain(line?.organisation);
      expect(emergency).toContain(longDate(line?.source.checked ?? '', lang));
    }
});
