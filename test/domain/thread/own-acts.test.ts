import { expect } from '@open-wc/testing';
import { actsIn, ownActs } from '../../../src/domain/thread/own-acts.js';
import { threadAct } from '../../../src/domain/thread/statements.js';
import { toStatement } from '../../../src/domain/xapi/statement.js';
import { envelope, everyDeed, placeOf, thread } from './every-thread-statement.js';

describe('the view of what a learner did in threads', () => {
  it('keeps every act of a thread once, together with the others of it', () => {
    for (const deed of everyDeed) {
      const statement = toStatement(threadAct(deed, placeOf()), envelope);
      const keys = ownActs.keysOf(statement);
      expect(keys, deed.kind).to.deep.equal([`${actsIn(thread)}${envelope.id}`]);
      expect(ownActs.groupOf(keys[0]!)).to.equal(thread);
      const row = ownActs.fold(undefined, statement, keys[0]!);
      expect(row).to.include({ id: envelope.id, kind: deed.kind });
      expect(ownActs.fold(row, statement, keys[0]!)).to.equal(row);
    }
  });

  it('reads all acts of a thread by one prefix, and none of another whose name begins alike', () => {
    expect(ownActs.groupOf(actsIn(thread))).to.equal(thread);
    expect(actsIn(`${thread}-two`).startsWith(actsIn(thread))).to.equal(false);
  });

  it('leaves out what says nothing of a thread', () => {
    const answered = toStatement({ verb: 'answered', activity: { id: `${thread}/q1` } }, envelope);
    expect(ownActs.keysOf(answered)).to.deep.equal([]);
  });
});
