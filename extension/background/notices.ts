import tags from 'amparo:language-tags';
import { noticed } from '../agenda/notice-id.ts';
import { openTab } from '../platform/card-page.ts';
import { currentLanguage } from '../platform/language-choice.ts';
import { dropNotice } from '../platform/notices.ts';
import { pageFile } from '../views/page-file.ts';

/** A notice was pressed: its event is opened. */
export async function onNotice(id: string): Promise<void> {
  const reminder = noticed(id);
  if (reminder === undefined) return;
  await dropNotice(id);
  await openTab(`${pageFile('sidepanel', await currentLanguage(tags))}#/event/${reminder}`);
}
