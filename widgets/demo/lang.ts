/** Languages of the demonstration site. English stands at the root, Spanish in `es/`. */
export const SITE_LANGUAGES = ['en', 'es'] as const;
export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

/** A text in every language of the site. */
export type Both = Readonly<Record<SiteLanguage, string>>;

export const PAGE_IDS = ['index', 'events', 'get-involved', 'invite', 'know-your-rights'] as const;
export type PageId = (typeof PAGE_IDS)[number];
