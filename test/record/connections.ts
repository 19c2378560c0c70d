/** Connections to databases that this page has open, seen from outside of the code under test. */
const open = new Map<IDBDatabase, string>();

const { open: openDatabase } = IDBFactory.prototype;
const { close } = IDBDatabase.prototype;

IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
  const request = openDatabase.call(this, name, version);
  request.addEventListener('success', () => open.set(request.result, name));
  return request;
};
IDBDatabase.prototype.close = function (this: IDBDatabase) {
  open.delete(this);
  close.call(this);
};

/** The open connections to one database, or to all. */
export function connections(name?: string): IDBDatabase[] {
  return [...open].filter((entry) => name === undefined || entry[1] === name).map(([database]) => database);
}

/** Deletes a database; rejects where a connection to it is open in any tab. */
export function deleteClosed(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => reject(new Error(`${name} is still open`));
    request.onerror = () => reject(request.error as DOMException);
  });
}

/** A plain connection, without any of our code. */
export function openPlain(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as DOMException);
  });
}

/** All rows of a store, read without any of our code. */
export async function rowsOf(name: string, store: string): Promise<Record<string, unknown>[]> {
  const database = await openPlain(name);
  try {
    const transaction = database.transaction(store);
    const request = transaction.objectStore(store).getAll();
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result as Record<string, unknown>[]);
      transaction.onabort = () => reject(transaction.error as DOMException);
    });
  } finally {
    database.close();
  }
}
