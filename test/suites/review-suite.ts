import { expect } from '@open-wc/testing';
import type { ReviewDeck } from '../../src/elements/review-deck/review-deck.js';
import { reload, stage, withPast } from '../helpers/deck-harness.js';
import { until, verbsOf } from '../helpers/quiz-harness.js';
import { missed, past } from '../elements/review-deck/pasts.js';

/** A deck class; a themer's subclass may have its own drawing, not its own way of judging, scheduling or recording. */
export interface DeckClass {
  new (): ReviewDeck;
  define(tag?: string): void;
}

/**
 * What every deck does, however it is drawn: a themer runs it with their subclass and the tag it goes by.
 *
 * It asks of the drawing that the parts "prompt", "reason", "choice", "verdict" and "standing" stay as they are.
 */
export function runReviewSuite(deckClass: DeckClass, tag: string): void {
  const content = `<${tag}></${tag}>`;

  describe(`what every review deck does, as <${tag}>`, () => {
    before(() => deckClass.define(tag));

    it('is made by the class, and says so while there is nothing to ask', async () => {
      const { deck } = await stage(content);
      expect(deck.element).to.be.instanceOf(deckClass);
      expect(deck.part('standing')).to.contain('Nothing to review yet.');
    });

    it('asks what was missed and says why, records the answer, and knows of it after a reload', async () => {
      const before = await stage(content, await withPast([past]));
      expect(before.deck.prompt).to.equal('How do you lift?');
      expect(before.deck.part('reason')).to.equal('You missed this 9 days ago.');
      const events: string[] = [];
      for (const name of ['review-submit', 'review-submitted']) {
        before.deck.element.addEventListener(name, () => events.push(name));
      }
      before.deck.pick('With bent knees');
      await before.deck.check();
      await until(() => before.deck.part('comes-back') !== '', 'when it comes back');
      expect(events).to.deep.equal(['review-submit', 'review-submitted']);
      expect(verbsOf(before.statements)).to.equal('answered');
      const { deck } = await reload(before, content);
      expect(deck.prompt).to.equal('Where is the load?');
    });

    it('leaves out what the learner wants to leave out', async () => {
      const { deck, statements } = await stage(content, await withPast([missed]));
      await deck.press('I know this');
      await deck.says('standing', 'Nothing is due today.');
      expect(verbsOf(statements)).to.equal('skipped');
    });

    it('passes the rules of axe: asking, judged, over', async function () {
      this.timeout(20_000);
      const { deck } = await stage(content, await withPast([missed]));
      await expect(deck.element).to.be.accessible();
      deck.pick('With a bent back');
      await deck.check();
      await expect(deck.element).to.be.accessible();
      await deck.press('Finish');
      await deck.says('standing', 'Done for today: 1 question reviewed.');
      await expect(deck.element).to.be.accessible();
    });

    it('speaks the language around it', async () => {
      const { deck } = await stage(`<div lang="es">${content}</div>`);
      expect(deck.part('standing')).to.contain('Todavía no hay nada que repasar.');
    });
  });
}
