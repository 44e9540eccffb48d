import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../extension/build/manifest.ts';
import { fromRoot } from '../harness/root.ts';

/** Frozen: an update that needs more switches the extension off for everyone who has it. */
const PERMISSIONS = {
  chrome: ['storage', 'alarms', 'activeTab', 'scripting', 'sidePanel'],
  firefox: ['storage', 'alarms', 'activeTab', 'scripting'],
} as const;
/** Asked for when they are used, one site at a time; nothing is allowed from the start. */
const OPTIONAL = { optional_permissions: ['notifications'], optional_host_permissions: ['https://*/*'] };
const BUILDS = ['chrome', 'firefox'] as const;

interface BuiltManifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
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
    const manifest = built(browser);
    expect(manifest.permissions).toEqual(PERMISSIONS[browser]);
    expect(manifest).toMatchObject(OPTIONAL);
    const keys = Object.keys(manifest);
    expect(keys.filter((key) => /permission|content_scripts|externally|web_accessible/.test(key))).toEqual([
      'permissions',
      ...Object.keys(OPTIONAL),
    ]);
  });

  it('lets no page reach the network or run text as code', () => {
    const policy = built(browser).content_security_policy?.extension_pages ?? '';
    expect(policy).toBe(manifest(browser).content_security_policy.extension_pages);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    // The worker's, which fetches the calendars that a person added; the policy below holds for pages too.
    expect(policy.replace('connect-src https:;', '')).not.toMatch(/unsafe|https?:|\*|connect-src/);
    const pages = readdirSync(fromRoot(`dist/extension/${browser}-mv3`)).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) {
      const html = readFileSync(fromRoot(`dist/extension/${browser}-mv3`, page), 'utf8');
      const held = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`);
      expect(held, page).toBeGreaterThan(0);
      expect(held, page).toBeLessThan(html.search(/<script|<link/));
    }
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
  const optional = Object.values(OPTIONAL).flat();
  for (const browser of BUILDS)
    expect(rows.filter(({ browsers }) => browsers?.includes(browser)).map(({ name }) => name)).toEqual([
      ...PERMISSIONS[browser],
      ...optional,
    ]);
  expect(rows).toHaveLength(new Set([...Object.values(PERMISSIONS).flat(), ...optional]).size);
});
