import scripts from '../../../shared/content/packs/core/scripts.json' with { type: 'json' };
import { SCREENS } from '../../harness/extension-screens.ts';
import { expect, test } from '../../harness/firefox.ts';
import { rightsWords } from '../../harness/rights-words.ts';

const DOOR = rightsWords('en-US', 'scenario.door.title');
const SCRIPT = rightsWords('en-US', 'script.door.title');

const officer = scripts.find((script) => script.id === 'door')?.officer ?? [];
const TITLE = "document.querySelector('h1')?.textContent";

test('with the network off, two actions lead to a script, which is copied in both languages', async ({
  firefox,
}) => {
  await firefox.setOffline(true);
  await firefox.navigate(firefox.url('popup.html'));
  await firefox.click('.tile');
  await firefox.waitFor(`${TITLE} === ${JSON.stringify(DOOR)}`);
  await firefox.click('#say ~ .rows a');
  await firefox.waitFor(`${TITLE} === ${JSON.stringify(SCRIPT)}`);
  await firefox.click('.copy button');
  await firefox.waitFor("document.querySelector('.copy [role=status]').textContent.startsWith('Copied')");
  expect(await firefox.js('return navigator.clipboard.readText()')).toContain(officer.join('\n'));
  await firefox.click('.copy + .acts button');
  const own = rightsWords('es-419', 'script.door.line.1');
  await firefox.waitFor(`(await navigator.clipboard.readText()).includes(${JSON.stringify(own)})`);
});

test('the language switch is kept, and the background page may end', async ({ firefox }) => {
  await firefox.navigate(firefox.url('popup.html'));
  await firefox.terminateBackground();
  await firefox.click('.languages a[lang="es-419"]');
  await firefox.waitFor(`${TITLE} === '¿Qué está pasando?'`);
  const kept = 'return JSON.stringify(await browser.storage.local.get())';
  await firefox.waitFor("(await browser.storage.local.get()).language === 'es-419'");
  expect(await firefox.js(kept)).toBe('{"language":"es-419"}');
  const panel = await firefox.openPopup();
  expect(panel.url).toBe(firefox.url('popup-es-419.html'));
  expect(panel.width).toBeGreaterThanOrEqual(360);
  expect(panel.height).toBeGreaterThanOrEqual(500);
});

test('every screen is open to everyone', async ({ firefox }) => {
  test.slow();
  for (const file of ['popup.html', 'popup-es-419.html'])
    for (const hash of SCREENS) {
      await firefox.navigate('about:blank');
      await firefox.navigate(firefox.url(file + hash));
      // A drawn screen names the window after its title; the painted page does not, and goes while the screen is fetched.
      await firefox.waitFor(`document.title === ${TITLE} + ' · Amparo'`);
      expect(await firefox.axeViolations(), file + hash).toEqual([]);
    }
});

test('Back leads to the screen before', async ({ firefox }) => {
  await firefox.navigate(firefox.url('popup.html'));
  await firefox.click('a[href="#/involved"]');
  await firefox.waitFor(`${TITLE} === 'Get involved'`);
  await firefox.js('history.back()');
  await firefox.waitFor(`${TITLE} === 'What is happening?'`);
});

test('the sidebar and the card page work, and are open to everyone', async ({ firefox }) => {
  await firefox.navigate(firefox.url('sidepanel-es-419.html'));
  await firefox.click('.tile-first');
  await firefox.waitFor(`${TITLE} === ${JSON.stringify(rightsWords('es-419', 'scenario.door.title'))}`);
  expect(await firefox.axeViolations()).toEqual([]);
  await firefox.navigate(firefox.url('card.html?lang=es-419#/show/silent'));
  await firefox.find('dialog[open]');
  expect(await firefox.js("return document.querySelector('dialog').textContent")).toContain(
    'I am using my right to stay silent.',
  );
  await firefox.navigate('about:blank');
  await firefox.navigate(firefox.url('card.html?lang=es-419#/print/wallet/silent,lawyer'));
  await firefox.find('.print-how button');
  expect(await firefox.js("return document.querySelector('.sheet').shadowRoot.textContent")).toContain(
    'I will not answer questions.',
  );
  expect(await firefox.axeViolations()).toEqual([]);
});

test('pins and choices are kept, and one action erases them', async ({ firefox }) => {
  await firefox.navigate(firefox.url('popup.html#/say/free'));
  await firefox.click('.acts .act:last-of-type');
  await firefox.waitFor("'pin/script/free' in (await browser.storage.local.get())");
  await firefox.navigate(firefox.url('popup.html#/settings'));
  await firefox.click('main .plain');
  await firefox.waitFor('Object.keys(await browser.storage.local.get()).length === 0');
});
