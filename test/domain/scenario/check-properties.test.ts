/** The checker over random scenarios: it blames no sound one, and finds each fault that is planted. */
import { expect } from '@open-wc/testing';
import { checkScenario } from '../../../src/domain/scenario/check.js';
import type { Finding } from '../../../src/domain/scenario/finding.js';
import { pickerOf, randomScenario } from '../../helpers/random-scenario.js';
import { plants } from './planted.js';

/** Small ones and large ones, up to 400 steps. */
const sizeOf = (seed: number) => (seed % 50 === 49 ? 400 : 2 + ((seed * 7) % 40));

const told = (findings: readonly Finding[]) => findings.map(({ code, message }) => `${code}: ${message}`);

const total = 1000;
const names = Object.keys(plants);

describe('checkScenario, over random scenarios', function () {
  this.timeout(240_000);

  it('finds nothing in 300 sound scenarios of 2 to 400 steps', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      expect(told(checkScenario(randomScenario(seed, sizeOf(seed)))), `seed ${seed}`).to.deep.equal([]);
    }
  });

  names.forEach((name, index) => {
    const count = Math.floor((total + index) / names.length);
    it(`finds ${name}, planted in ${count} scenarios`, () => {
      for (let nth = 0; nth < count; nth += 1) {
        const seed = 5000 + nth * names.length + index;
        const planted = plants[name]?.(randomScenario(seed, sizeOf(nth)), pickerOf(seed));
        const findings = checkScenario(planted?.scenario as never);
        const isIt = (finding: Finding) =>
          Object.entries(planted?.expected ?? {}).every(
            ([key, value]) => finding[key as keyof Finding] === value,
          );
        expect(findings.some(isIt), `seed ${seed}: ${told(findings).join('\n')}`).to.be.true;
      }
    });
  });

  it('has planted 1,000 faults', () => {
    const counts = names.map((_, index) => Math.floor((total + index) / names.length));
    expect(counts.reduce((sum, count) => sum + count)).to.equal(total);
  });
});
