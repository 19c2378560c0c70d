import { expect } from '@open-wc/testing';
import { openRecord } from '../../src/record/index.js';
import { deleteClosed } from './connections.js';
import { freshName, statement, TARGET } from './rows.js';
import { endTabs, openTab } from './tab.js';
import { pause, until } from './until.js';

describe('a record that has something to send', () => {
  const { persist } = StorageManager.prototype;
  let asked = 0;

  beforeEach(() => {
    asked = 0;
    StorageManager.prototype.persist = () => {
      asked += 1;
      return Promise.reject(new TypeError('no'));
    };
  });
  afterEach(() => {
    StorageManager.prototype.persist = persist;
    endTabs();
  });

  it('asks the browser once in its life to keep it', async () => {
    const name = freshName();
    const record = await openRecord(name);
    await record.commit({ statements: [statement()], documents: [] });
    await pause(20);
    expect(asked).to.equal(0);
    await record.commit({ statements: [statement()], documents: [], target: TARGET });
    await record.commit({ statements: [statement()], documents: [], target: TARGET });
    await until(() => asked === 1);
    await record.close();
    const tab = await openTab();
    tab.window.StorageManager.prototype.persist = () => Promise.resolve((asked += 1) > 0);
    const there = await tab.openRecord(name);
    await there.commit({ statements: [statement()], documents: [], target: TARGET });
    await pause(50);
    expect(asked).to.equal(1);
    await there.close();
    await deleteClosed(name);
  });

  it('works where there is nothing to ask, and asks when there is', async () => {
    Object.defineProperty(navigator, 'storage', { configurable: true, value: undefined });
    const name = freshName();
    try {
      const record = await openRecord(name);
      await record.commit({ statements: [statement()], documents: [], target: TARGET });
      await pause(20);
      await record.close();
    } finally {
      Reflect.deleteProperty(navigator, 'storage');
    }
    expect(asked).to.equal(0);
    const tab = await openTab();
    tab.window.StorageManager.prototype.persist = () => Promise.resolve((asked += 1) > 0);
    const later = await tab.openRecord(name);
    await later.commit({ statements: [statement()], documents: [], target: TARGET });
    await until(() => asked === 1);
    await later.close();
    await deleteClosed(name);
  });
});
