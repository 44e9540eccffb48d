import { browser } from 'wxt/browser';

/** What the page in the tab that the person looks at names as calendars, for `pageCalendars` to judge; rejects where the browser does not let us read it. Only a press on the toolbar button gives leave, for that page alone. */
export async function askOpenPage(): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab is open');
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: namedCalendars });
  return answer?.result;
}

/** Runs in the page, away from its own scripts: takes addresses and changes nothing. It is sent there as text, so that it can name nothing outside of itself. */
function namedCalendars(): object {
  const addresses = (selector: string, attribute: string, wanted: RegExp): readonly string[] =>
    [...document.querySelectorAll(selector)]
      .slice(0, 2_000)
      .flatMap((element) => (element.getAttribute(attribute) ?? '').slice(0, 20_000).split(/\s+/))
      .filter((text) => text.length < 4_000 && wanted.test(text))
      .slice(0, 50)
      .map((text) => {
        try {
          return new URL(text, document.baseURI).href;
        } catch {
          return '';
        }
      });
  const calendar =
    /^webcals?:|\.ics([?#]|$)|[?&]ical=1|calendar\.google\.com\/calendar|outlook\.(live|office365|office)\.com\/.*calendar/i;
  // Bounded, so that no page makes the search take longer than its length.
  const events = /"@type"\s{0,9}:\s{0,9}(\[[^\]]{0,200})?"[A-Za-z]{0,40}Event"/;
  const written = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 50)
    .some((script) => events.test((script.textContent ?? '').slice(0, 500_000)));
  return {
    shown: [
      ...addresses('iframe[src]', 'src', calendar),
      ...addresses('amparo-event-calendar[src], amparo-next-event[src]', 'src', /./),
    ],
    linked: [
      ...addresses('link[rel~="alternate"][type="text/calendar"]', 'href', /./),
      ...addresses('a[href]', 'href', calendar),
    ],
    written: written ? [location.href.replace(/#.*/, '')] : [],
  };
}
