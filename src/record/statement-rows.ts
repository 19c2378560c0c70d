import { RecordError } from '../domain/ports.js';
import type { StatementRow } from '../domain/ports.js';
import type { Find } from './tables.js';

/**
 * The statements that are not stored yet, each once.
 *
 * @throws {RecordError} `failed` when one is stored with another text: an id stands for one act for ever.
 */
export async function unknownStatements(find: Find, rows: readonly StatementRow[]): Promise<StatementRow[]> {
  const index = find('statements').index('by-id');
  const stored = await Promise.all(rows.map((row) => index.get(row.id)));
  const texts = new Map(stored.map((row) => [row?.id, row?.text]));
  return rows.filter(({ id, text }) => {
    const known = texts.get(id);
    if (known !== undefined && known !== text) {
      throw new RecordError('failed', `statement ${id} is stored with another text`);
    }
    texts.set(id, text);
    return known === undefined;
  });
}
