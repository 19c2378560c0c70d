import { expect } from '@open-wc/testing';
import type { ProgressTracker } from '../../src/elements/progress-tracker/progress-tracker.js';
import { until } from '../helpers/quiz-harness.js';
import { stage } from '../helpers/tracker-harness.js';

/** A tracker class; a themer's subclass may have its own drawing, not its own way of reading the record. */
export interface TrackerClass {
  new (): ProgressTracker;
  define(tag?: string): void;
}

/**
 * What every tracker does, however it is drawn: a themer runs it with their subclass and the tag it goes by.
 *
 * It asks of the drawing that "words", "continue-link" and "item" stay as they are.
 */
export function runTrackerSuite(trackerClass: TrackerClass, tag: string): void {
  const content = `<${tag} id="suite">
    <h2>Heat</h2>
    <ol>
      <li><a href="#thirst">Drink enough</a> {2 min}</li>
      <li><a href="#shade">Find shade</a> {after #thirst; gate}</li>
    </ol>
  </${tag}>
  <micro-quiz id="thirst"><p>What do you drink after an hour in the heat?</p>
    <ul><li>[x] Water, and plenty of it</li><li>[ ] Coffee, and not too little</li></ul></micro-quiz>`;

  describe(`what every tracker does, as <${tag}>`, () => {
    before(() => trackerClass.define(tag));

    it('is made by the class, and says how far the learner is and where to begin', async () => {
      const { tracker } = await stage(content);
      expect(tracker.element).to.be.instanceOf(trackerClass);
      expect(tracker.words).to.equal('0 of 2 steps done');
      expect(tracker.link?.getAttribute('href')).to.equal('#thirst');
      expect(tracker.root.querySelectorAll('[part~="locked"]')).to.have.lengthOf(1);
    });

    it('follows what the learner does, tells the page, announces and reports it', async () => {
      const { tracker, quiz, statements } = await stage(content);
      const heard: number[] = [];
      tracker.element.addEventListener('progress-changed', ({ detail }) => heard.push(detail.progress));
      quiz.pick('Water, and plenty of it');
      await quiz.check();
      await tracker.says('1 of 2 steps done');
      expect(tracker.link?.getAttribute('href')).to.equal('#shade');
      await until(() => tracker.announcement.includes('Drink enough'), 'the announcement');
      await until(() => statements.at(-1)?.verb.display['en-US'] === 'progressed', 'the report');
      expect(heard).to.deep.equal([50]);
    });

    it('lets the page lead on in another way', async () => {
      const { tracker } = await stage(content);
      const hash = location.hash;
      tracker.element.addEventListener('progress-continue', (event) => event.preventDefault());
      tracker.link?.click();
      expect(location.hash).to.equal(hash);
    });

    it('passes the rules of axe', async function () {
      this.timeout(20_000);
      const { tracker } = await stage(content);
      await expect(tracker.element).to.be.accessible();
    });
  });
}
