/** What the bundled Lit no longer has, by how it is written in an element. */
const CUT: readonly RegExp[] = [
  /\b(?:firstUpdated|shouldUpdate|scheduleUpdate|performUpdate|hostUpdate|removeController|addInitializer|getUpdateComplete)\b/,
  /\b(?:noChange|unsafeCSS|mathml|svg`|import\('lit)/,
  /\b(?:reflect|converter|hasChanged|noAccessor|useDefault): /,
  /\btype: (?:Boolean|Object|Array)\b/,
  /from 'lit\/(?!html\.js)/,
  // Slots in comments and in raw text.
  /<!--(?:(?!-->)[^`])*\$\{/,
  /<(?:textarea|title|style|script)\b(?:"[^"]*"|[^>"`])*>[^<`]*\$\{/,
];

/** Throws when an element asks for a part of Lit that its bundle would not have: it would fail in silence. */
export function refuseWhatLitLost(path: string, source: string): void {
  for (const pattern of CUT) {
    const found = pattern.exec(source);
    if (found) throw new Error(`${path}: “${found[0]}” needs a part of Lit that the kit leaves out`);
  }
}
