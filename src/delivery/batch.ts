import type { OutboxRow } from '../domain/ports.js';

/** Most statements in one request. */
export const BATCH_ROWS = 50;

/** Most bytes of statements in one request: 48 KiB of body, less its brackets and commas. */
export const BATCH_BYTES = 48 * 1024 - BATCH_ROWS - 1;

/** The body that carries statements: their frozen texts, byte for byte. */
export function bodyOf(texts: readonly string[]): string {
  return `[${texts.join(',')}]`;
}

/** The first of rows with the same id: an LRS rejects a whole batch that holds one id twice. */
export function distinct(rows: readonly OutboxRow[]): readonly OutboxRow[] {
  const ids = rows.map(({ id }) => id);
  return rows.filter(({ id }, index) => ids.indexOf(id) === index);
}
