import { expect } from '@open-wc/testing';
import { Gate } from '../../src/record/gate.js';

/** A piece of work that ends when it is told to. */
function task(log: string[], name: string): { begin: () => Promise<void>; end: () => void } {
  let end = (): void => {};
  const over = new Promise<void>((resolve) => (end = resolve));
  return {
    begin: async () => {
      log.push(`${name} begins`);
      await over;
      log.push(`${name} ends`);
    },
    end,
  };
}

describe('a gate', () => {
  it('lets work begin at once, and any number at a time', async () => {
    const log: string[] = [];
    const gate = new Gate();
    const [one, other] = [task(log, 'one'), task(log, 'other')];
    const both = [gate.pass(one.begin), gate.pass(other.begin)];
    expect(log).to.deep.equal(['one begins', 'other begins']);
    one.end();
    other.end();
    await Promise.all(both);
  });

  it('lets a move wait for work, and later work for the move', async () => {
    const log: string[] = [];
    const gate = new Gate();
    const [work, move, later] = [task(log, 'work'), task(log, 'move'), task(log, 'later')];
    later.end();
    const all = [gate.pass(work.begin), gate.move(move.begin), gate.pass(later.begin)];
    await Promise.resolve();
    work.end();
    await all[0];
    move.end();
    await Promise.all(all);
    expect(log).to.deep.equal([
      'work begins',
      'work ends',
      'move begins',
      'move ends',
      'later begins',
      'later ends',
    ]);
  });

  it('makes moves one after the other before work goes on', async () => {
    const log: string[] = [];
    const gate = new Gate();
    const tasks = ['first move', 'second move', 'work'].map((name) => task(log, name));
    const all = tasks.map(({ begin }, index) => (index < 2 ? gate.move(begin) : gate.pass(begin)));
    for (const { end } of tasks) {
      await new Promise((resolve) => setTimeout(resolve));
      end();
    }
    await Promise.all(all);
    expect(log).to.deep.equal([
      'first move begins',
      'first move ends',
      'second move begins',
      'second move ends',
      'work begins',
      'work ends',
    ]);
  });

  it('hands on what work rejects with, and moves after it all the same', async () => {
    const gate = new Gate();
    const failing = gate.pass(() => Promise.reject(new Error('work breaks')));
    const moved = gate.move(async () => {});
    expect(await failing.catch(({ message }: Error) => message)).to.equal('work breaks');
    await moved;
  });
});
