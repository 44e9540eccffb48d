import { takesPlace } from '../../shared/events/takes-place.ts';
import { readAgenda } from '../agenda/read-agenda.ts';
import { wakeAt } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { storedAgenda } from '../platform/stored-agenda.ts';

/** Shows on the toolbar button how many events there are today, where the person wants that; looks again after midnight. */
export async function countToday(): Promise<void> {
  const kept = await storedAgenda();
  if (!kept.choices.badge) {
    await showBadge('');
    await wakeAt('day', undefined);
    return;
  }
  const [today, tomorrow] = [midnight(0), midnight(1)];
  const ids = kept.feeds.filter(({ shown }) => shown).map(({ id }) => id);
  const { events } = await readAgenda(kept, { ids, fromMs: today, days: (tomorrow - today) / 86_400_000 });
  const count = events.filter(({ occurrence }) => takesPlace(occurrence.details)).length;
  await showBadge(count === 0 ? '' : count > 99 ? '99+' : `${count}`);
  await wakeAt('day', tomorrow);
}

function midnight(daysFromNow: number): number {
  const day = new Date();
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysFromNow).getTime();
}
