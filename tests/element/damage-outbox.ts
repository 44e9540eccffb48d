/** Puts a record into the outbox that nobody can read. */
export const damageOutbox = (): Promise<void> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('amparo-outbox');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('items', 'readwrite');
      writing.objectStore('items').put({ id: 'broken', sealed: '{"name":"Rosa"}' });
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
