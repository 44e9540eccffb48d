import { safeLink } from '../net/safe-url.ts';

/** Longer ones are no address that a person would share; some browsers do not open them. */
const MOST = 2_048;

/** A link that a feed names, as it may be shown, else `undefined`. */
export const eventLink = (text: string): string | undefined =>
  text.length > MOST ? undefined : safeLink(text.trim());

/** The same where only https will do: what is loaded without being asked for, and where a meeting is joined. */
export function httpsLink(text: string): string | undefined {
  const href = eventLink(text);
  return href?.startsWith('https:') ? href : undefined;
}
