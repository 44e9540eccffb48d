/** The ids of those series of a feed of which no date was changed: all that rules alone can lay out truly. */
export function unchangedSeries(feed: string): ReadonlySet<string> {
  const events = feed.split('BEGIN:VEVENT').slice(1);
  const changed = new Set(events.filter((event) => event.includes('\nRECURRENCE-ID')).map(idOf));
  return new Set(
    events
      .filter((event) => event.includes('\nRRULE:'))
      .map(idOf)
      .filter((id) => !changed.has(id)),
  );
}

const idOf = (event: string): string => /^UID:(.*)$/m.exec(event)?.[1]?.trim() ?? '';
