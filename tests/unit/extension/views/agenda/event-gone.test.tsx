import { expect, it, vi } from 'vitest';
import { NOTHING_ON_AGENDA } from '../../../../../extension/agenda/agenda-kept.ts';
import { EventGone } from '../../../../../extension/views/agenda/event-gone.tsx';
import { EventWelcome } from '../../../../../extension/views/agenda/event-welcome.tsx';
import type { Reminder } from '../../../../../shared/events/reminders/reminder.ts';
import { occurrenceOf } from '../../../shared/events/occurrence-of.ts';
import { NOON, reminderOf } from '../../../shared/events/reminders/reminder-of.ts';
import { inPopup, wordsIn } from '../in-popup.tsx';

vi.mock('wxt/browser', () => ({ browser: {} }));

it('an event that is not seen is called gone only where its calendar has it no more, or it is over', () => {
  vi.useFakeTimers({ now: NOON });
  const told = (...reminders: readonly Reminder[]): string => {
    const agenda = {
      kept: { ...NOTHING_ON_AGENDA, reminders },
      unread: false,
      events: [],
      fetched: new Map(),
    };
    return wordsIn(inPopup(<EventGone of="one" agenda={agenda} arrived={false} />));
  };
  expect(told()).toContain('This event is no longer here');
  expect(told(reminderOf())).toMatch(/Meeting[\s\S]*Its calendar still has it\..*60 days away/);
  expect(told(reminderOf())).not.toContain('none of your calendars');
  expect(told(reminderOf({ state: 'gone' }))).toContain('It is in none of your calendars now.');
  expect(told(reminderOf({ doubtedMs: NOON }))).toContain('It is in none of your calendars now.');
  expect(told(reminderOf({ startMs: NOON - 1 }))).toContain('It is in none of your calendars now.');
  vi.useRealTimers();
});

it('access and childcare are told as the organizers put them', () => {
  const { details } = occurrenceOf({ kind: 'floating', wall: '2026-11-28T12:00:00' }, 0, {
    accessibility: 'Ramp <side>',
    childcare: 'From 3 years',
  });
  const html = inPopup(<EventWelcome details={details} />);
  expect(html).toContain('Access: Ramp &lt;side');
  expect(wordsIn(html)).toContain('Childcare: From 3 years');
});
