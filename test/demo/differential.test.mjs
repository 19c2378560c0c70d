import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import validate from '@learninglocker/xapi-validation';
import { startLrs } from '../../demo/lrs/start.mjs';
import { startLrs as startIndependentLrs } from '../servers/lrs.mjs';
import { makeClient } from './client.mjs';
import { differences } from './differences.mjs';
import { probes } from './probes.mjs';

describe('the development LRS beside an independent one', () => {
  let ours;
  let theirs;

  before(async () => {
    ours = await startLrs({ memory: true });
    theirs = await startIndependentLrs();
  });

  after(async () => {
    await ours?.close();
    await theirs?.stop();
  });

  for (const { name, run } of probes) {
    const difference = differences[name];
    it(`does ${difference ? 'otherwise, as written down' : 'the same'}: ${name}`, async () => {
      const found = { ours: await run(makeClient(ours.url)), theirs: await run(makeClient(theirs.url)) };
      if (difference) {
        assert.deepEqual(found, { ours: difference.ours, theirs: difference.theirs }, difference.because);
      } else {
        assert.deepEqual(found.ours, found.theirs);
      }
    });
  }

  it('differs in nothing that is not probed', () => {
    const names = probes.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(differences).filter((name) => !names.includes(name)),
      [],
    );
    assert.equal(new Set(names).size, names.length);
  });

  it('has stored nothing that the validator finds fault with', async () => {
    const statements = await makeClient(ours.url).all({});
    assert.ok(statements.length > 1000, `only ${statements.length} statements were stored`);
    const faults = statements.flatMap((statement) =>
      validate.default(statement).map(({ path }) => [statement.id, path.join('.')]),
    );
    assert.deepEqual(faults, []);
  });
});
