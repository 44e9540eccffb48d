import { expect, test } from '../../harness/chromium.ts';
import { html } from '../../harness/replies.ts';
import { watchTraces } from '../../harness/traces.ts';

const MARKER = 'XAMPAROMARKER7391';

/** What looks for traces must find them: a page that leaves its marker wherever a page can. */
test('finds a marker in every place that a page can leave it, and none where there is none', async ({
  context,
  page,
  server,
}) => {
  server.on('/', html('<!doctype html><title>t</title><p id=a>x</p><div id=host></div>'));
  const traces = watchTraces(context);
  await page.goto(server.url('/'));
  expect(await traces.find(page, [MARKER])).toEqual([]);
  await context.addCookies([{ name: 'a', value: MARKER, url: server.origin }]);
  await page.evaluate(async (marker) => {
    document.title = marker;
    window.name = marker;
    history.replaceState({ marker }, '', `#${marker}`);
    localStorage.setItem('a', marker);
    sessionStorage.setItem('a', marker);
    console.info(marker);
    document.querySelector('#a')?.setAttribute('data-a', marker);
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('b'));
    root?.querySelector('b')?.setAttribute('title', btoa(`  ${marker} and more`));
    await new Promise<void>((done) => {
      const opening = indexedDB.open('leak');
      opening.onupgradeneeded = () => opening.result.createObjectStore('s').put({ marker }, 'k');
      opening.onsuccess = () => {
        opening.result.close();
        done();
      };
    });
    await (await caches.open('leak')).put('/cached', new Response(marker));
    await fetch(`/q?${marker}`, { method: 'POST', body: marker, headers: { 'x-a': marker } });
  }, MARKER);
  expect([...(await traces.find(page, [MARKER]))].sort()).toEqual(
    [
      'IndexedDB leak s',
      'address',
      'attribute data-a of p',
      'attribute title of b',
      'cache leak',
      'console.info',
      'cookie',
      'history.state',
      'localStorage',
      'request POST /q, URL',
      'request POST /q, body',
      'request POST /q, headers',
      'sessionStorage',
      'title',
      'window.name',
    ].sort(),
  );
});
