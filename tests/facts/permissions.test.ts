import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../extension/build/manifest.ts';
import { fromRoot } from '../harness/root.ts';

/** Frozen: an update that needs more switches the extension off for everyone who has it. */
const PERMISSIONS = { chrome: ['storage', 'sidePanel'], firefox: ['storage'] } as const;
const BUILDS = ['chrome', 'firefox'] as const;

interface BuiltManifest {
  readonly permissions?: readonly string[];
  readonly sidebar_action?: { readonly open_at_install?: boolean };
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly data_collection_permissions?: { readonly required?: readonly string[] } };
  };
}

const built = (browser: string): BuiltManifest =>
  JSON.parse(readFileSync(fromRoot(`dist/extension/${browser}-mv3/manifest.json`), 'utf8'));

describe.each(BUILDS)('the manifest for %s', (browser) => {
  it('asks for the frozen permissions and nothing else', () => {
    expect(built(browser).permissions).toEqual(PERMISSIONS[browser]);
    const keys = Object.keys(built(browser));
    expect(keys.filter((key) => /permission|content_scripts|externally|web_accessible/.test(key))).toEqual([
      'permissions',
    ]);
  });

  it('lets no page reach the network or run text as code', () => {
    const policy = built(browser).content_security_policy?.extension_pages ?? '';
    expect(policy).toBe(manifest(browser, null).content_security_policy.extension_pages);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/);
  });
});

it('opens no sidebar by itself', () => {
  expect(built('firefox').sidebar_action?.open_at_install).toBe(false);
});

it('says that nothing is collected', () => {
  expect(built('firefox').browser_specific_settings?.gecko?.data_collection_permissions).toEqual({
    required: ['none'],
  });
});

it('PERMISSIONS.md has a row for each permission and for nothing else', () => {
  const rows = [
    ...readFileSync(fromRoot('PERMISSIONS.md'), 'utf8').matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm),
  ].map(([, name, browsers]) => ({ name, browsers: browsers?.toLowerCase().split(', ') }));
  for (const browser of BUILDS)
    expect(rows.filter(({ browsers }) => browsers?.includes(browser)).map(({ name }) => name)).toEqual(
      PERMISSIONS[browser],
    );
  expect(rows).toHaveLength(new Set(Object.values(PERMISSIONS).flat()).size);
});
