/** What the manifest says besides what WXT finds by itself. Every permission here has its row in PERMISSIONS.md. `pack` is the publisher's address for newer content, if it has one. */
export const manifest = (browser: string, pack: string | null) => ({
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  permissions: ['storage'],
  action: { default_title: 'Amparo' },
  content_security_policy: {
    // Nothing is fetched (but newer content from its one address, when the person asks), framed or evaluated: said to the browser, so that a slip is stopped and not only forbidden.
    extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; ${pack ? `connect-src ${new URL(pack).origin}; ` : ''}base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
  ...(browser === 'firefox'
    ? {
        browser_specific_settings: {
          gecko: {
            id: 'amparo@amparo.invalid',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none' as const] },
          },
          gecko_android: { strict_min_version: '142.0' },
        },
      }
    : { minimum_chrome_version: '123' }),
});
