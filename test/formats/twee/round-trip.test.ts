import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTwee, writeTwee } from '../../../src/formats/twee/index.js';
import { scenario } from '../json/arbitraries.js';

/** What a link to a step that does not exist is told as. */
const isToNowhere = ({ code }: { readonly code: string }): boolean => code === 'link-to-nowhere';

describe('writeTwee', () => {
  it('writes what readTwee reads as the same scenario, without a problem', () => {
    fc.assert(
      fc.property(scenario, (model) => {
        const read = readTwee(writeTwee(model));
        expect(read.model).to.deep.equal(model);
        expect(read.problems.filter((problem) => !isToNowhere(problem))).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  for (const format of ['Harlowe', 'SugarCube', 'Chapbook', 'Snowman']) {
    it(`writes what is read alike when Twine has called it ${format}`, () => {
      const named = (text: string): string => text.replace('"ifid":', `"format": "${format}",\n  "ifid":`);
      fc.assert(
        fc.property(scenario, (model) => {
          const read = readTwee(named(writeTwee(model)));
          expect(read.model).to.deep.equal(model);
          expect(read.problems.filter((problem) => !isToNowhere(problem))).to.deep.equal([]);
        }),
        { numRuns: 150 },
      );
    });
  }

  it('writes back whatever is read from a damaged text', () => {
    const junk = ['', '[[', ']', '{', '}', '<<if $x>>', '\n', '"', '\\', '(if: $x)[', '->', ':: '];
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom(...junk)));
    const damaged = fc.tuple(scenario, cuts, fc.constantFrom('Harlowe', 'Chapbook', 'SugarCube'));
    fc.assert(
      fc.property(damaged, ([whole, places, format]) => {
        let text = writeTwee(whole).replace('"ifid"', `"format":"${format}","ifid"`);
        for (const [place, length, put] of places) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + put + text.slice(at + length);
        }
        const { model } = readTwee(text);
        expect(readTwee(writeTwee(model)).model).to.deep.equal(model);
      }),
      { numRuns: 200 },
    );
  });

  it('gives every passage of a scenario a place of its own', () => {
    fc.assert(
      fc.property(scenario, (model) => {
        const places = [...writeTwee(model).matchAll(/^:: .*"position":"(\d+,\d+)"/gmu)].map(([, at]) => at);
        expect(places).to.have.length(model.steps.length + 1);
        expect(new Set(places).size).to.equal(places.length);
      }),
    );
  });

  it('names a story by its key alone, as Twine names stories', () => {
    fc.assert(
      fc.property(scenario, scenario, (one, other) => {
        const ifidOf = (model: typeof one): unknown =>
          (JSON.parse(/:: StoryData\n(\{[^]*?\n\})/u.exec(writeTwee(model))?.[1] ?? '') as { ifid: unknown })
            .ifid;
        expect(ifidOf(one)).to.match(/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/u);
        expect(ifidOf(one) === ifidOf(other)).to.equal(one.key === other.key);
      }),
    );
  });
});
