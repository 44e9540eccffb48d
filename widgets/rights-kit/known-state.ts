import codes from 'amparo:states';

/** `ca`, `CA`, `US-CA` and `California` are `US-CA`; what is no state is `undefined`. */
export const knownState = (text: string | null): string | undefined =>
  codes[text?.trim().toUpperCase().replace(/^US-/, '') ?? ''];
