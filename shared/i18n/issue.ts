/** What went wrong or is doubtful in some input: a message id with its parameters, never prose, so that the reader's language can say it. */
export interface Issue {
  /** Catalog id without its `issue.` prefix, e.g. `calendar-not-icalendar`. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Where in the input: a line number, a JSON path, an event's id. For people who mend the source, not translated. */
  readonly where?: string;
}

/** Result of every parser at the edge. Parsers never throw on input. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const parsed = <T>(value: T, warnings: readonly Issue[] = []): Parsed<T> => ({
  ok: true,
  value,
  warnings,
});

export const refused = (
  ...issues: readonly Issue[]
): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues,
});
