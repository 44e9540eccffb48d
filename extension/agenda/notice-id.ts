const NOTICE = 'remind/';

/** Under which id the notice of a reminder is shown. */
export const noticeOf = (reminder: string): string => NOTICE + reminder;

/** The reminder whose notice this is. */
export const noticed = (id: string): string | undefined =>
  id.startsWith(NOTICE) ? id.slice(NOTICE.length) : undefined;
