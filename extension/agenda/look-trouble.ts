import type { Issue } from '../../shared/i18n/issue.ts';

/** Something came and is shown, though not all of it: what is said of a look then. */
export const isPartly = ({ code }: Issue): boolean => code === 'feed-first-page' || code === 'feed-part';

/** The device had no network, whatever calendar was asked for. */
export const isOffline = ({ code }: Issue): boolean => code === 'feed-offline';
