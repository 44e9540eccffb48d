import type { Parsed } from '../../i18n/issue.ts';
import type { EventFeed } from '../model.ts';

/** A feed that is one page of several; `next` is the address of the one that follows, empty after the last. */
export const paged = (page: Parsed<EventFeed>, next: string): Parsed<EventFeed> =>
  page.ok && next ? { ...page, value: { ...page.value, next } } : page;
