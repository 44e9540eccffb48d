import codes from 'amparo:states';

/** `ca`, `CA`, `US-CA` and `California` are `US-CA`; what cannot be a state is `undefined`. Whether there is such a code only those know who have the list. */
export function knownState(text: string | null): string | undefined {
  const code = text?.trim().toUpperCase().replace(/^US-/, '') ?? '';
  return /^[A-Z]{2}$/.test(code) ? `US-${code}` : codes[code];
}
