import type { Issue } from '../../i18n/issue.ts';

/** The one issue that is told of a look that brought nothing. */
export const firstIssue = ({ issues: [issue] }: { readonly issues: readonly Issue[] }): Issue =>
  issue ?? { code: 'calendar-not-icalendar' };
