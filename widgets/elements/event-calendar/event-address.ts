/** The name by which an event stands in the fragment of a page's address. */
const NAME = 'amparo-event';

/** Address by which the page opens an event. What else stands in its fragment is the page's own business, and left out. */
export const addressOf = (page: string, id: string): string =>
  `${page.replace(/#.*/s, '')}#${NAME}=${encodeURIComponent(id)}`;

/** Id of the event that an address leads to. A fragment that the page uses otherwise names none. */
export function eventIn(address: string): string | undefined {
  const fragment = /#(.*)/s.exec(address)?.[1];
  return (fragment && new URLSearchParams(fragment).get(NAME)) || undefined;
}
