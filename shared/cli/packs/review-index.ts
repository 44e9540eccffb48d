/** What a sheet holds, by its headings, each a link. Markdown, a line each. */
export function reviewIndex(sheet: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const entries = sheet.flatMap((line) => {
    const [, marks = '', title] = /^(#{2,3}) (.+)$/.exec(line) ?? [];
    if (title === undefined) return [];
    const anchor = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return [`${'  '.repeat(marks.length - 2)}- [${title}](#${anchor}${before > 0 ? `-${before}` : ''})`];
  });
  return ['## Index', '', ...entries, ''];
}
