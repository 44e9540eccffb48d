import { afterEach, describe, expect, it, vi } from 'vitest';
import { databaseStore } from '../../shared/forms/outbox/database-store.ts';
import type { AmparoInterestForm } from '../../widgets/elements/interest-form/interest-form.ts';
import { NOBODYS_KEYS } from '../harness/nobodys-keys.ts';
import { damageOutbox } from './damage-outbox.ts';
import {
  answerWith,
  fillIn,
  focused,
  json,
  mountForm,
  press,
  TARGET,
  type,
  yes,
} from './interest-form-page.ts';
import { axeProblems, find, textOf } from './mount.ts';

const SEAL = NOBODYS_KEYS.join(' ');

/** Longer than a test lasts: nothing goes by itself while one is about to press. */
const busy = json(429, {}, { 'retry-after': '3600' });

afterEach(async () => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  await databaseStore.wipe();
});

const kept = async (): Promise<readonly string[]> => {
  const held = await databaseStore.list();
  return held.ok ? held.value.items.map(({ id, sealed }) => `${id} ${sealed}`) : [];
};

/** Filled in and sent while nothing answers. */
async function savedForm(): Promise<AmparoInterestForm> {
  const element = await mountForm({ seal: SEAL, outbox: '' });
  await fillIn(element);
  await press(element);
  await vi.waitFor(() => expect(textOf(element)).toContain('Saved on this device'));
  return element;
}

describe('an outbox', () => {
  it('keeps what could not be sent, sealed, and shows the receipt once it has arrived', async () => {
    const network = answerWith(busy, yes);
    const element = await savedForm();
    const [item = ''] = await kept();
    expect(item).toContain('BEGIN AGE ENCRYPTED FILE');
    expect(item).not.toMatch(/"Ana"|ana@example/);
    expect(await axeProblems()).toEqual([]);
    expect(find(element, '#field-email', HTMLInputElement).value).toBe('ana@example.org');
    await press(element, '.failure .main');
    await vi.waitFor(() => expect(textOf(element)).toContain('Your answers arrived'));
    expect(await kept()).toEqual([]);
    const bodies = network.mock.calls.map(([, init]) => JSON.parse(String(init?.body)).id);
    expect(new Set(bodies).size).toBe(1);
  });

  it('tells on the next visit what waits, and erases it where the person wants that', async () => {
    answerWith(busy);
    await savedForm();
    document.body.replaceChildren();
    const later = await mountForm({ seal: SEAL, outbox: '', lang: 'es' });
    await vi.waitFor(() => expect(textOf(later)).toContain('en espera en este dispositivo'));
    expect(await axeProblems()).toEqual([]);
    await press(later, '[part="outbox"] button:not(.quiet)');
    await vi.waitFor(() => expect(textOf(later)).toContain('está muy ocupado'));
    await press(later, '[part="outbox"] .quiet');
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    await vi.waitFor(() => expect(textOf(later)).not.toContain('en espera'));
    await vi.waitFor(() => expect(textOf(later)).toContain('Se borró de este dispositivo'));
    await vi.waitFor(() => expect(focused(later)?.matches('.step-title')).toBe(true));
  });

  it('says that nothing was deleted and what to do, where the device refuses or no longer answers, until it is gone', async () => {
    answerWith(busy);
    await savedForm();
    document.body.replaceChildren();
    const later = await mountForm({ seal: SEAL, outbox: '' });
    await vi.waitFor(() => expect(textOf(later)).toContain('waiting on this device'));
    const refuses = vi.spyOn(databaseStore, 'change').mockResolvedValue({ ok: false, trouble: 'blocked' });
    await press(later, '[part="outbox"] .quiet');
    await vi.waitFor(() => expect(textOf(later)).toContain('It could not be deleted'));
    expect(focused(later)?.matches('[part="outbox"]')).toBe(true);
    expect(textOf(later)).toContain('waiting on this device');
    expect(await axeProblems()).toEqual([]);
    const silent = vi.spyOn(databaseStore, 'list').mockResolvedValue({ ok: false, trouble: 'blocked' });
    await press(later, '[part="outbox"] .quiet');
    await vi.waitFor(() => expect(textOf(later)).not.toContain('waiting on this device'));
    expect(textOf(later)).toContain('It could not be deleted');
    expect(textOf(later)).not.toContain('Deleted from this device');
    refuses.mockRestore();
    silent.mockRestore();
    later.target = 'json:https://other.example/join';
    await vi.waitFor(() => expect(textOf(later)).toContain('for another address'));
    expect(textOf(later)).not.toContain('could not be deleted');
    await press(later, '[part="outbox"] .quiet');
    await vi.waitFor(() => expect(textOf(later)).toContain('Deleted from this device'));
    later.target = TARGET;
    await vi.waitFor(() => expect(textOf(later)).not.toContain('Deleted from this device'));
  });

  it('keeps its notice, with the button, where what was just saved cannot be deleted', async () => {
    answerWith(busy);
    const element = await savedForm();
    const refuses = vi.spyOn(databaseStore, 'change').mockResolvedValue({ ok: false, trouble: 'blocked' });
    await press(element, '.failure .quiet:last-child');
    await vi.waitFor(() => expect(textOf(element)).toContain('It could not be deleted'));
    expect(textOf(element)).toContain('Saved on this device');
    refuses.mockRestore();
    await press(element, '.failure .quiet:last-child');
    await vi.waitFor(() => expect(textOf(element)).toContain('Deleted from this device'));
    expect(textOf(element)).not.toContain('Saved on this device');
    expect(await kept()).toEqual([]);
  });

  it('keeps and sends the very same in another language of the page', async () => {
    const network = answerWith(busy, yes);
    const element = await savedForm();
    const before = await kept();
    await press(element, '.switch button');
    expect(find(element, '.failure', HTMLElement).textContent).toContain('en este dispositivo');
    await press(element, '.failure .main');
    await vi.waitFor(() => find(element, '.receipt', HTMLElement));
    const [first, second] = network.mock.calls.map(([, init]) => init?.body);
    expect([before.length, second]).toEqual([1, first]);
  });

  it('tells the number by which to take back what arrives on a later visit', async () => {
    answerWith(json(503, {}));
    await savedForm();
    document.body.replaceChildren();
    const network = answerWith(yes);
    const later = await mountForm({ seal: SEAL, outbox: '' });
    await vi.waitFor(() => expect(textOf(later)).toMatch(/waiting on this device|has arrived/));
    // It may have gone by itself by now.
    later.renderRoot.querySelector<HTMLElement>('[part="outbox"] button:not(.quiet)')?.click();
    await vi.waitFor(() => expect(textOf(later)).toContain('has arrived'));
    const { id } = JSON.parse(String(network.mock.calls.at(-1)?.[1]?.body));
    expect(find(later, '[part="outbox"]', HTMLElement).textContent).toContain(`this number: ${id}`);
  });

  it('tells what waits for another place or can no longer be read, sends neither, and erases all at once', async () => {
    const network = answerWith(json(503, {}));
    await savedForm();
    document.body.replaceChildren();
    await damageOutbox();
    const sent = network.mock.calls.length;
    const later = await mountForm({ seal: SEAL, outbox: '', target: 'json:https://other.example/join' });
    await vi.waitFor(() => expect(textOf(later)).toContain('for another address than this page sends to'));
    expect(textOf(later)).toContain('can no longer be read');
    expect(textOf(later)).not.toContain('Send now');
    expect(await axeProblems()).toEqual([]);
    find(later, '[part="outbox"] > button', HTMLButtonElement).click();
    await vi.waitFor(() => expect(textOf(later)).not.toContain('another address'));
    expect(await databaseStore.list()).toEqual({ ok: true, value: { items: [], damaged: 0 } });
    expect(network).toHaveBeenCalledTimes(sent);
  });

  it('keeps what was changed while it waited, when the first version arrives by itself', async () => {
    let answer = (): void => undefined;
    const changed = new Promise<void>((go) => {
      answer = go;
    });
    answerWith(json(503, {}), () => changed.then(yes));
    const element = await savedForm();
    const told: string[] = [];
    for (const name of ['amparo-submitted', 'amparo-failed'])
      element.addEventListener(name, () => told.push(name));
    await type(element, 'name', 'Ana María');
    answer();
    await vi.waitFor(() => expect(textOf(element)).toContain('Your first answers had arrived'), 10_000);
    expect(find(element, '#field-name', HTMLInputElement).value).toBe('Ana María');
    expect(told).toEqual(['amparo-submitted']);
  });

  it('erases what waited under a number in whose place another one was sent', async () => {
    answerWith(json(422, { code: 'id-used' }), yes);
    const element = await mountForm({ seal: SEAL, outbox: '' });
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('Your first answers had arrived'));
    expect(await kept()).toHaveLength(1);
    await press(element, '.failure .main');
    await vi.waitFor(() => expect(textOf(element)).toContain('Your answers arrived'));
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    await press(element, '.receipt .quiet');
    expect(textOf(element)).not.toContain('waiting on this device');
  });

  it('sends to the place that the page names now, and nothing more to the one before', async () => {
    const network = answerWith(yes);
    const element = await mountForm({ seal: SEAL, outbox: '' });
    await fillIn(element);
    element.target = 'json:https://other.example/join';
    await element.updateComplete;
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('Your answers arrived'));
    expect(network.mock.calls.map(([url]) => String(url))).toEqual(['https://other.example/join']);
    expect(find(element, '.receipt', HTMLElement).textContent).toContain('other.example');
  });

  it('keeps nothing where the page did not ask for it', async () => {
    answerWith(json(503, {}));
    const element = await mountForm({ seal: SEAL });
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('has a problem'));
    expect(await kept()).toEqual([]);
  });

  it('that no storage holds keeps it while the page is open, and says so', async () => {
    answerWith(json(503, {}));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const element = await mountForm({ seal: SEAL, outbox: '' });
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('Kept while this page stays open'));
  });

  it('whose storage goes away in the middle never tells that something arrived which did not', async () => {
    let broken = false;
    const { put, get, getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      broken = true;
      return put.apply(this, args);
    });
    const failing = <T extends unknown[], R>(method: (...args: T) => R) =>
      function (this: IDBObjectStore, ...args: T): R {
        if (broken) throw new DOMException('no', 'UnknownError');
        return method.apply(this, args);
      };
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(failing(get));
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(failing(getAll));
    const network = answerWith(json(503, {}), yes);
    const element = await mountForm({ seal: SEAL, outbox: '' });
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('has a problem'));
    await press(element, '.failure .main');
    await vi.waitFor(() => expect(textOf(element)).toContain('Your answers arrived'));
    const bodies = network.mock.calls.map(([, init]) => String(init?.body));
    expect([bodies.length, new Set(bodies).size]).toEqual([2, 1]);
  });

  it('on a device that is full once it was saved still sends, and keeps no second one', async () => {
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      puts += 1;
      if (puts > 1) throw new DOMException('no', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const network = answerWith(busy, yes);
    const element = await savedForm();
    await press(element, '.failure .main');
    await vi.waitFor(() => expect(textOf(element)).toContain('Your answers arrived'));
    expect(network).toHaveBeenCalledTimes(2);
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('without sealing is told to the webmaster, and keeps nothing', async () => {
    answerWith(json(503, {}));
    const element = await mountForm({ outbox: '' });
    expect(textOf(element)).toContain('seal="age1');
    await fillIn(element);
    await press(element);
    await vi.waitFor(() => expect(textOf(element)).toContain('has a problem'));
    expect(await kept()).toEqual([]);
  });
});
