/** The reader's own IANA zone. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
