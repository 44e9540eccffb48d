import { browser } from 'wxt/browser';

/** What the page in the tab that the person looks at names as calendars, each with what it calls it, for `pageCalendars` to judge; rejects where the browser does not let us read it. Only a press on the toolbar button gives leave, for that page alone. */
export async function askOpenPage(): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab is open');
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: namedCalendars });
  return answer?.result;
}

/** Runs in the page, away from its own scripts: takes addresses and changes nothing. It is sent there as text, so that it can name nothing outside of itself. */
function namedCalendars(): object {
  const whole = (text: string): string => {
    try {
      return new URL(text, document.baseURI).href;
    } catch {
      return '';
    }
  };
  const wordsOf = (element: Element): string =>
    [element.textContent, element.getAttribute('aria-label'), element.getAttribute('title')]
      .map((words) => (words ?? '').slice(0, 1_000).replace(/\s+/g, ' ').trim())
      .find((words) => words !== '') ?? '';
  const addresses = (selector: string, attribute: string, wanted: RegExp): readonly object[] => {
    const found: object[] = [];
    // A calendar may be the last of many links; no page is looked through for ever.
    let left = 2_000_000;
    for (const element of document.querySelectorAll(selector)) {
      const value = (element.getAttribute(attribute) ?? '').slice(0, 20_000);
      left -= value.length;
      if (left < 0 || found.length >= 500) break;
      for (const text of value.split(/\s+/))
        if (text.length < 4_000 && wanted.test(text))
          found.push({ address: whole(text), words: wordsOf(element) });
    }
    return found;
  };
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
    written: written ? [{ address: location.href.replace(/#.*/, ''), words: document.title }] : [],
  };
}
