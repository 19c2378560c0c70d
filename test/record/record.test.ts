import { expect } from '@open-wc/testing';
import { openRecord } from '../../src/record/index.js';
import { connections, deleteClosed } from './connections.js';
import { runRecordSuite } from './record-suite.js';
import { refuse } from './refusing.js';

describe('a record', () => {
  const names = new Set<string>();

  runRecordSuite('on disk', async (name) => {
    names.add(name);
    const record = await openRecord(name);
    expect(record.durability).to.deep.equal({ kind: 'durable' });
    return record;
  });

  describe('without a database', () => {
    // Until the end: a record in memory looks again and again whether there is one now.
    let restore = (): void => {};
    before(() => {
      restore = refuse('throws');
    });
    after(() => restore());

    runRecordSuite('in memory', async (name) => {
      const record = await openRecord(`memory ${name}`);
      expect(record.durability).to.deep.equal({ kind: 'memory', reason: 'refused' });
      return record;
    });
  });

  after(async () => {
    expect(connections()).to.deep.equal([]);
    await Promise.all([...names].map(deleteClosed));
  });
});
