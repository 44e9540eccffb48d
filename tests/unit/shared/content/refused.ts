import { parsePack } from '../../../../shared/content/parse-pack.ts';
import { type SmallPack, smallPack, textsOf } from './small-pack.ts';

/** The one number that these tests hold to be blocked. */
export const BLOCKED = '12025550199';

/** The parts of the small pack by short names, to be broken one at a time. */
export interface Parts {
  readonly pack: SmallPack;
  readonly fact: SmallPack['facts'][number];
  readonly moving: SmallPack['facts'][number];
  readonly scenario: SmallPack['scenarios'][number];
  readonly script: SmallPack['scripts'][number];
  readonly hotline: SmallPack['hotlines'][number];
}

/** What is broken, how, and the `file: field rule` that must be reported. */
export type Broken = readonly [name: string, breakIt: (parts: Parts) => void, issue: string];

/** Every issue of the small pack after `breakIt`, as `file: field rule`; `read` when it was not refused. */
export function refusals(breakIt: (parts: Parts) => void): readonly string[] {
  const pack = smallPack();
  const [fact, moving] = pack.facts;
  const [scenario] = pack.scenarios;
  const [script] = pack.scripts;
  const [hotline] = pack.hotlines;
  if (!fact || !moving || !scenario || !script || !hotline) throw new Error('the small pack is too small');
  breakIt({ pack, fact, moving, scenario, script, hotline });
  const result = parsePack(textsOf(pack), { isBlocked: (phone) => phone === BLOCKED });
  return result.ok ? ['read'] : result.issues.map((issue) => `${issue.where} ${issue.code}`);
}
