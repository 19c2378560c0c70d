import { openDB } from 'idb';
import type { Commit } from '../../src/domain/ports.js';
import { openRecord } from '../../src/record/index.js';

/** About as long as a real statement. */
const filling = 'x'.repeat(700);

function act(index: number) {
  const id = crypto.randomUUID();
  const text = JSON.stringify({ id, filling, index });
  const statement = {
    id,
    actor: 'a',
    verb: 'v',
    activity: `q${index % 20}`,
    registration: 'r',
    timestamp: '',
    text,
  };
  const document = {
    actor: 'a',
    activity: `q${index % 20}`,
    stateId: 'attempt',
    value: { index },
    base: Math.floor(index / 20),
  };
  return { statements: [statement], documents: [document], target: 'https://lrs.example/' } satisfies Commit;
}

/** Acts a second of the record: statement, document and outbox row in one strict transaction each. */
export async function recordActs(count: number): Promise<number> {
  const record = await openRecord(`bench-${crypto.randomUUID()}`);
  const start = performance.now();
  for (let index = 0; index < count; index += 1) await record.commit(act(index));
  const seconds = (performance.now() - start) / 1000;
  await record.close();
  return count / seconds;
}

/** The same three rows a transaction with nothing but idb. */
export async function bareActs(count: number): Promise<number> {
  const database = await openDB(`bare-${crypto.randomUUID()}`, 1, {
    upgrade(db) {
      db.createObjectStore('statements', { keyPath: 'id' });
      db.createObjectStore('documents', { keyPath: ['actor', 'activity', 'stateId'] });
      db.createObjectStore('outbox', { autoIncrement: true });
    },
  });
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const { statements, documents } = act(index);
    const transaction = database.transaction(['statements', 'documents', 'outbox'], 'readwrite', {
      durability: 'strict',
    });
    void transaction.objectStore('statements').put(statements[0]);
    void transaction.objectStore('documents').put(documents[0]);
    void transaction.objectStore('outbox').put({ id: statements[0]?.id, state: 'waiting' });
    await transaction.done;
  }
  const seconds = (performance.now() - start) / 1000;
  database.close();
  return count / seconds;
}
