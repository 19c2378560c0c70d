import type { OutboxRow } from '../domain/ports.js';

/** Undelivered rows as JSON text, each with its reason and its statement byte for byte. */
export function exportText(target: string, exported: Date, rows: readonly OutboxRow[]): string {
  const entries = rows.map(({ id, state, reason = null, text }) => {
    const head = JSON.stringify({ id, state, reason });
    return `${head.slice(0, -1)},"statement":${text}}`;
  });
  const head = JSON.stringify({ target, exported });
  return `${head.slice(0, -1)},"rows":[\n${entries.join(',\n')}\n]}\n`;
}
