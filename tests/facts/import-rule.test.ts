import { describe, expect, it } from 'vitest';
import { codeFiles, importsOf } from '../harness/repository.ts';

const JOBS: ReadonlySet<string> = new Set(['rights', 'events', 'forms', 'toolkit']);
const FLOOR: ReadonlySet<string> = new Set([
  'content',
  'icalendar',
  'crypto',
  'search',
  'i18n',
  'storage',
  'net',
  'dom',
  'style',
]);
/** Says what type the modules have that the build makes for the faces; nothing imports it. */
const AMBIENT = 'shared/content/virtual.d.ts';
const OURS = /^(shared|extension|widgets|tests)\//;

interface Place {
  readonly face: string;
  readonly room: string;
  /** Runs in Node, while things are built, served or tested. */
  readonly workshop: boolean;
}

const placeOf = (path: string): Place => {
  const [face = '', room = ''] = path.split('/');
  const workshop =
    face === 'tests' ||
    !path.includes('/') ||
    (face === 'shared' && room === 'cli') ||
    (face === 'extension' && room === 'build') ||
    (face === 'widgets' && (room === 'build' || room === 'demo'));
  return { face, room, workshop };
};

/** Why one file may not import another thing; undefined when it may. */
function objection(file: string, target: string): string | undefined {
  const from = placeOf(file);
  if (target.startsWith('node:'))
    return from.workshop ? undefined : 'only cli, build, demo and tests run in Node';
  if (target.startsWith('amparo:'))
    return from.face === 'shared' ? 'content is handed to shared, by a face' : undefined;
  if (!OURS.test(target)) return packageObjection(from, target);
  const to = placeOf(target);
  if (from.face === 'tests' || !file.includes('/') || file === AMBIENT) return undefined;
  if (to.face === 'tests') return 'nothing stands on the tests';
  if (from.face === 'shared') return sharedObjection(from, to);
  if (to.face !== 'shared' && to.face !== from.face) return 'the faces never import each other';
  return to.workshop && !from.workshop ? 'what readers get imports nothing that runs in Node' : undefined;
}

function sharedObjection(from: Place, to: Place): string | undefined {
  if (from.room === 'cli')
    return to.face === 'shared' || to.workshop ? undefined : 'cli joins jobs and builds, not screens';
  if (to.face !== 'shared') return 'shared imports only packages and itself';
  if (to.room === 'cli') return 'cli is the only room that runs in Node';
  if (JOBS.has(to.room) && to.room !== from.room)
    return JOBS.has(from.room) ? 'jobs do not import each other' : 'the ground floor does not import jobs';
  return undefined;
}

/** What travels to readers: each name is chosen, and CONTRIBUTING tells why. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  shared: ['@noble', 'age-encryption', 'idb', 'lean-qr', 'minisearch', 'valibot'],
  // Types alone, which come with Lit.
  widgets: ['lit', 'trusted-types'],
  extension: ['preact', 'wxt'],
};

function packageObjection(from: Place, name: string): string | undefined {
  if (from.workshop) return undefined;
  const [owner = name] = name.split('/');
  if (!PACKAGES[from.face]?.includes(owner)) return 'not among the packages named for this room';
  if (/^wxt\/browser|^webextension-polyfill/.test(name) && from.room !== 'platform')
    return 'only extension/platform speaks to the browser';
  return undefined;
}

describe('the import rule', () => {
  const files = codeFiles();

  it('looks at every room', () => {
    const faces = new Set(files.map((file) => placeOf(file).face));
    for (const face of ['shared', 'extension', 'widgets', 'tests']) expect(faces).toContain(face);
  });

  it('knows each room of shared as a job, a floor or the command line', () => {
    const rooms = new Set(
      files.filter((file) => file.startsWith('shared/')).map((file) => placeOf(file).room),
    );
    const unknown = [...rooms].filter((room) => !JOBS.has(room) && !FLOOR.has(room) && room !== 'cli');
    expect(unknown).toEqual([]);
  });

  it('is kept by every import, types included', () => {
    const broken = files.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const why = objection(file, target);
        return why ? [`${file} imports ${target}: ${why}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('objects to what it forbids', () => {
    const forbidden = [
      ['shared/events/a.ts', 'shared/rights/b.ts'],
      ['shared/i18n/a.ts', 'shared/forms/b.ts'],
      ['shared/content/a.ts', 'node:fs'],
      ['shared/rights/a.ts', 'amparo:pack'],
      ['shared/rights/a.ts', 'shared/cli/load-pack.ts'],
      ['shared/dom/a.ts', 'preact'],
      ['shared/events/a.ts', 'vite'],
      ['shared/events/a.ts', 'fs'],
      ['widgets/elements/x/a.ts', 'extension/ui/b.tsx'],
      ['widgets/elements/x/a.ts', 'widgets/build/sizes.ts'],
      ['extension/views/a.tsx', 'lit'],
      ['extension/views/a.tsx', 'wxt/browser'],
      ['extension/views/a.tsx', 'tests/harness/root.ts'],
    ] as const;
    for (const [file, target] of forbidden)
      expect(objection(file, target), `${file} -> ${target}`).toBeDefined();
  });
});
