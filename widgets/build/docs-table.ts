import type { Package } from 'custom-elements-manifest/schema';
import { elementsOf } from './manifest.ts';

interface Row {
  readonly name?: string;
  readonly description?: string;
}

/** Markdown that tells each element's attributes, events, slots, parts and properties; made from the manifest, so that it cannot drift from the code. */
export function docsTable(manifest: Package): string {
  const parts = elementsOf(manifest).map((element) =>
    [
      `## \`<${element.tagName}>\``,
      element.summary ?? '',
      table('Attribute', element.attributes),
      table('Event', element.events),
      table('Slot', element.slots),
      table('Part', element.cssParts),
      table('Custom property', element.cssProperties),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `# Elements\n\n${POLICY}\n\n${parts.join('\n\n')}\n`;
}

const POLICY =
  "The strictest Content-Security-Policy under which they run: `script-src` with the address of the scripts, and, where Trusted Types are required, `trusted-types amparo`; `connect-src` with the addresses of what is fetched: the calendars, the form's receiver, a `pack`, and, for a language that is not inside the scripts, `lang/` beside them. `amparo-tools.js` comes from beside the script too, with an integrity hash, when a reader presses a button that needs it (print, share, search, in `<amparo-rights>` also show and read aloud) or when `pack` is set; `amparo-calendar.js` comes the same way beside `<amparo-event-calendar>`: at once where `view` asks for it, else after the list is there, which works without it. `amparo.js` has both inside. `img-src` is needed for pictures of events, which are shown from the page's own host and from those of the calendars alone. No inline style or script, no `eval`.";

function table(title: string, rows: readonly Row[] = []): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => `| ${code(row.name)} | ${cell(row.description)} |`);
  return [`| ${title} | What it does |`, '|---|---|', ...lines].join('\n');
}

const code = (name: string | undefined): string => (name ? `\`${name}\`` : '(default)');

const cell = (text = ''): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
