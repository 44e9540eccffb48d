import { listenToNotices } from '../platform/notices.ts';
import { onNotice } from './notices.ts';
import { lookAndSettle } from './settle.ts';

/** The person allowed a site or notices, perhaps after the popup had closed. */
export function onAllowed(): Promise<void> {
  listenToNotices(onNotice);
  return lookAndSettle('new');
}
