import fixtures from 'dompurify-fixtures/test/fixtures/expect.js';
import { attacks } from './attacks.js';

/**
 * Payloads by where they come from. Those of others come in packages of theirs, under their licences; an early version of DOMPurify is
 * the one that was published with its fixtures, and nothing else of it is run.
 */
export const corpora: Readonly<Record<string, readonly string[]>> = {
  'a table of our own': Object.values(attacks).flat(),
  'fixtures of DOMPurify': fixtures.map(({ payload }) => payload),
};
