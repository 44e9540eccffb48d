import type { Occurrence } from '../../../shared/events/model.ts';
import { takesPlace } from '../../../shared/events/takes-place.ts';
import type { Issue } from '../../../shared/i18n/issue.ts';
import type { Steps } from '../../../shared/icalendar/steps.ts';
import type { Source } from '../event-calendar/load-source.ts';
import { isOld } from '../event-calendar/notices.ts';
import { upcoming } from '../event-calendar/upcoming.ts';

const DAY_MS = 86_400_000;
/** Days ahead, each looked through only where the one before held nothing: most calendars have something within two weeks. */
const WINDOWS = [14, 90, 400];

export interface Next {
  readonly occurrence?: Occurrence | undefined;
  /** That what was read is not the newest. */
  readonly old: readonly Issue[];
}

/** The first date from now on that takes place. */
export function* nextOccurrence(sources: readonly Source[], zone: string, filter: string): Steps<Next> {
  const fromMs = Date.now();
  let old: readonly Issue[] = [];
  for (const days of WINDOWS) {
    const window = { fromMs, toMs: fromMs + days * DAY_MS, zone };
    const { occurrences, issues } = yield* upcoming(sources, window, filter);
    old = issues.filter(isOld);
    const occurrence = occurrences.find(({ details }) => takesPlace(details));
    if (occurrence) return { occurrence, old };
  }
  return { old };
}
