import type { MemoryTables } from './memory-tables.js';
import type { RecordStore, Stored } from './record-store.js';
import { documentKey, SEQUENCE } from './schema.js';
import { unknownStatements } from './statement-rows.js';

/**
 * Brings to disk what a page did in memory, in the order it was done and in one transaction; returns what is new there.
 *
 * A document that another tab has written meanwhile is written over: the acts of both tabs are among the statements, and what
 * the learner did on this page is what stands on its screen.
 *
 * New rows for an endpoint get new numbers. One that is being sent at this moment is sent once more, with the same id and
 * bytes, by which the endpoint knows it.
 */
export async function carryOver({ tables, outbox }: RecordStore, memory: MemoryTables): Promise<Stored> {
  const sent = new Set(memory.start.outbox?.map(({ seq }) => seq));
  for (const { seq } of memory.rows('outbox')) sent.delete(seq);
  // By itself and first, as this makes room on a full disk.
  if (sent.size) await outbox.acknowledge([...sent]);

  return await tables.write(['statements', 'documents', 'outbox', 'meta'], async (find) => {
    const statements = await unknownStatements(find, memory.rows('statements'));
    const added = new Set(statements.map(({ id }) => id));
    await Promise.all(statements.map((row) => find('statements').add(row)));

    for (const row of memory.written('outbox')) {
      const { seq, ...rest } = row;
      if (added.has(row.id)) await find('outbox').add(rest as typeof row);
      else if (await find('outbox').get(seq)) await find('outbox').put(row);
    }

    const documents = await Promise.all(
      memory.written('documents').map(async (row) => {
        const revision = (await find('documents').get(documentKey(row)))?.revision ?? 0;
        return { ...row, revision: Math.max(revision + 1, row.revision) };
      }),
    );
    for (const row of documents) await find('documents').put(row);

    for (const row of memory.written('meta')) {
      const stored = await find('meta').get(row.name);
      // What the browser knew already holds; only the counter goes on from the higher of the two.
      if (!stored || (row.name === SEQUENCE && stored.value! < row.value!)) await find('meta').put(row);
    }
    return { statements, documents };
  });
}
