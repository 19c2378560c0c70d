import { expect, fixture, html } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import { learningContext } from '../../src/context/learning-context.js';
import { listUnits } from '../../src/controllers/page-units.js';
import '../../src/define/learning-scope.js';
import type { Learning } from '../../src/domain/ports.js';
import { contentStateId } from '../../src/domain/progress/course.js';
import { readPageContent } from '../../src/domain/progress/page-content.js';
import { freshDatabase } from '../helpers/quiz-harness.js';

describe('what a page lists of itself', () => {
  let learning: Learning;
  let places: HTMLElement[];

  beforeEach(async () => {
    const scope = await fixture(
      html`<learning-scope database=${freshDatabase()} activity-base="https://handbook.example"
        ><p></p>
        <p></p>
        <p></p
      ></learning-scope>`,
    );
    places = [...scope.querySelectorAll('p')];
    learning = await new Promise((resolve) =>
      places[0]!.dispatchEvent(new ContextEvent(learningContext, places[0]!, resolve)),
    );
  });

  const listing = (place: number, name: string) =>
    [learning, () => ({ id: learning.activityId(name) }), places[place]!] as const;
  const units = async (): Promise<string[]> => {
    const stored = await learning.load(learning.page.id, contentStateId);
    return (readPageContent(stored?.value)?.units ?? []).map(({ id }) => id.split('#')[1] ?? '');
  };

  it('names a unit as it is named at last, in the order of the page', async () => {
    await listUnits([listing(2, 'c'), listing(0, 'draft'), listing(1, 'b'), listing(0, 'a')]);
    expect(await units()).to.deep.equal(['a', 'b', 'c']);
    await listUnits([listing(1, 'edited')]);
    expect((await units()).sort()).to.deep.equal(['a', 'b', 'c', 'edited']);
  });

  it('leaves out what has left the page before it was listed, and keeps what leaves it later', async () => {
    places[1]!.remove();
    await listUnits([listing(0, 'a'), listing(1, 'b')]);
    expect(await units()).to.deep.equal(['a']);
    places[0]!.remove();
    await listUnits([listing(2, 'c')]);
    expect((await units()).sort()).to.deep.equal(['a', 'c']);
  });
});
