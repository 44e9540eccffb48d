import type { Trace } from './traces.ts';

/** Runs in a page: its address, title, history, storage of every kind, and every attribute, those below shadow roots among them. */
export async function pageTraces(): Promise<Trace[]> {
  const attributes = (root: Document | ShadowRoot): Trace[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].map(({ name, value }) => ({
        where: `attribute ${name} of ${element.localName}`,
        text: `${name}=${value}`,
      })),
      ...(element.shadowRoot ? attributes(element.shadowRoot) : []),
    ]);
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const database = async (name: string): Promise<Trace[]> => {
    const opened = await asked(indexedDB.open(name));
    const traces: Trace[] = [];
    for (const store of opened.objectStoreNames) {
      const reading = opened.transaction(store).objectStore(store);
      const [keys, values] = [await asked(reading.getAllKeys()), await asked(reading.getAll())];
      traces.push({ where: `IndexedDB ${name} ${store}`, text: JSON.stringify([keys, values]) });
    }
    opened.close();
    return traces;
  };
  const cached = async (): Promise<Trace[]> => {
    const names = await caches.keys();
    const bodies = names.map(async (name) => {
      const cache = await caches.open(name);
      const texts = (await cache.keys()).map(async (request) => (await cache.match(request))?.text() ?? '');
      return { where: `cache ${name}`, text: (await Promise.all(texts)).join('\n') };
    });
    return Promise.all(bodies);
  };
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return [
    { where: 'address', text: location.href },
    { where: 'title', text: document.title },
    { where: 'history.state', text: JSON.stringify(history.state) ?? '' },
    { where: 'window.name', text: window.name },
    { where: 'localStorage', text: JSON.stringify(localStorage) },
    { where: 'sessionStorage', text: JSON.stringify(sessionStorage) },
    ...attributes(document),
    ...(await Promise.all(names.map(database))).flat(),
    ...(await cached()),
  ];
}
