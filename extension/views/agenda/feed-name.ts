import type { Feed } from '../../../shared/events/feeds/feed.ts';

/** A calendar as it calls itself, else the host it is on. */
export const feedName = ({ name, url }: Feed): string => name || new URL(url).host;
