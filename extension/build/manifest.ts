/** What the manifest says besides what WXT finds by itself. Every permission here has its row in PERMISSIONS.md. */
export const manifest = (browser: string) => ({
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
  // Each asked for when it is used: notices for reminders, and the one site of a calendar that the person adds.
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*'],
  action: { default_title: 'Amparo' },
  content_security_policy: {
    // Nothing is framed or evaluated: said to the browser, so that a slip is stopped and not only forbidden. The worker fetches the calendars that the person added; `page-policy.ts` keeps every page from the network. The one policy of trusted types names the inbox's own worker and makes no HTML.
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types amparo-inbox",
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
