const LINK_SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:', 'webcal:']);

/**
 * The only way a link from outside reaches a page: an absolute http(s), mailto, tel or webcal URL without
 * user name or password, in its normal form; anything else is `undefined`.
 */
export function safeLink(text: string): string | undefined {
  // Most texts of a feed are no links, and a URL that does not parse costs a thrown error.
  if (!text.includes(':')) return undefined;
  const url = absoluteUrl(text);
  if (!url || !LINK_SCHEMES.has(url.protocol)) return undefined;
  return url.username || url.password ? undefined : url.href;
}

/** A URL that may be fetched: http(s) or webcal (read as https), relative ones against `base`; else `undefined`. */
export function fetchableUrl(text: string, base?: string): string | undefined {
  const url = absoluteUrl(text.trim().replace(/^webcals?:/i, 'https:'), base);
  if (!url || !['https:', 'http:'].includes(url.protocol)) return undefined;
  return url.username || url.password ? undefined : url.href;
}

/** True where something private may be sent: https, or http to this very machine (loopback). */
export function isPrivateEnough(href: string): boolean {
  const url = absoluteUrl(href);
  if (!url) return false;
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && /^(127(\.\d+){3}|localhost|\[::1\])$/.test(url.hostname))
  );
}

function absoluteUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
