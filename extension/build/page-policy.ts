import type { Plugin } from 'vite';

/**
 * Holds every page of the extension away from the network, beyond what the manifest says: its one policy must let the worker
 * fetch the calendars that a person added, and pages are what a person looks at and types into. They reach the address of
 * newer content where the publisher names one, and nothing else.
 */
export const pagePolicy = (pack: string | null): Plugin => ({
  name: 'amparo-page-policy',
  transformIndexHtml: (html) => {
    const allowed = pack ? new URL(pack).origin : "'none'";
    const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src ${allowed}">`;
    const held = html.replace(/<meta charset="utf-8" ?\/?>/i, (charset) => `${charset}\n    ${policy}`);
    if (held === html) throw new Error('a page names no charset first, so that its policy has no place');
    return held;
  },
});
