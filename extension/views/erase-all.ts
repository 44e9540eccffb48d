import { wipeBodies } from '../../shared/events/feeds/kept-body.ts';
import { wipeInbox } from '../../shared/forms/inbox/kept-inbox.ts';
import { tellErased } from '../inbox/erased.ts';
import { forgetAlarms } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { giveAllBack } from '../platform/host-permission.ts';
import { followLanguage } from '../platform/language-choice.ts';
import { dropNotices } from '../platform/notices.ts';
import { eraseStorage } from '../platform/stored-packs.ts';
import { forgetQueries } from './kept-query.ts';

/** Erases everything that this extension keeps, and gives back what it was allowed. Rejects where any of it stays. */
export async function eraseAll(available: readonly string[]): Promise<void> {
  // The other windows hear of the erasure.
  forgetQueries();
  // First what says what to fetch, so that nothing is fetched anew.
  await eraseStorage();
  const wiped = await wipeBodies();
  const wipedInbox = await wipeInbox();
  if (wipedInbox.ok) tellErased('all');
  await forgetAlarms();
  // Before the leave to show them is given back, without which none can be taken away.
  await dropNotices();
  await showBadge('');
  await giveAllBack();
  await followLanguage(available);
  for (const one of [wiped, wipedInbox]) if (!one.ok) throw new Error(one.trouble);
}
