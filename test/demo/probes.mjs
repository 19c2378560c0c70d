import { documents } from './probes/documents.mjs';
import { protocol } from './probes/protocol.mjs';
import { queries } from './probes/queries.mjs';
import { storing } from './probes/storing.mjs';
import { validity } from './probes/validity.mjs';
import { voiding } from './probes/voiding.mjs';

/**
 * Questions to put to any LRS; what it does is told in a few numbers, to be held against what another one does.
 * Where two do not agree, `differences.mjs` says so.
 *
 * @typedef {object} Probe
 * @property {string} name
 * @property {(lrs: ReturnType<import('./client.mjs').makeClient>) => Promise<unknown>} run
 */

/** @type {Probe[]} */
export const probes = [...storing, ...validity, ...queries, ...voiding, ...protocol, ...documents];
