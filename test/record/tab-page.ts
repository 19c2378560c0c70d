/** Runs in tab.html: another page of the same browser, with the record's modules loaded anew. */
import { migrations } from '../../src/record/migrations.js';
import { openRecord } from '../../src/record/index.js';
import { connections, openPlain } from './connections.js';

export const api = { migrations, openRecord, connections, openPlain };
parent.postMessage('tab is ready', '*');
Object.assign(window, { api });
