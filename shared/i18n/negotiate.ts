/**
 * Picks the first wanted language that is to be had: the tag itself, else one of the same language and script
 * (`es` and `es-MX` find `es-419`; `zh-TW` finds `zh-Hant`, never `zh-Hans`), else `fallback`.
 * Tags that are not BCP 47 are passed over.
 */
export function negotiate(
  wanted: readonly string[],
  available: readonly string[],
  fallback: string = available[0] ?? 'en-US',
): string {
  for (const tag of wanted) {
    const locale = parseLocale(tag);
    if (!locale) continue;
    const exact = available.find((candidate) => candidate.toLowerCase() === locale.baseName.toLowerCase());
    if (exact) return exact;
    const near = available.find((candidate) => key(new Intl.Locale(candidate)) === key(locale));
    if (near) return near;
  }
  return fallback;
}

function parseLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replace('_', '-'));
  } catch {
    return undefined;
  }
}

const key = (locale: Intl.Locale): string => {
  const full = locale.maximize();
  return `${full.language}-${full.script}`;
};
