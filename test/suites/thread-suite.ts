import { expect } from '@open-wc/testing';
import type { CommentThread } from '../../src/elements/comment-thread/comment-thread.js';
import { until } from '../helpers/quiz-harness.js';
import { stageThread } from '../helpers/thread-harness.js';

/** A thread class; a themer's subclass may have its own drawing, not its own way of keeping comments. */
export interface ThreadClass {
  new (): CommentThread;
  define(tag?: string): void;
}

/**
 * What every thread does, however it is drawn: a themer runs it with their subclass and the tag it goes by.
 *
 * It asks of the drawing that comments stay `article`s of a feed, and "name", "text", "edited" and the buttons as they are.
 */
export function runThreadSuite(threadClass: ThreadClass, tag: string): void {
  const content = `<${tag} id="talk"><p>What would you have done?</p></${tag}>`;

  describe(`what every thread does, as <${tag}>`, () => {
    before(() => threadClass.define(tag));

    it('is made by the class, keeps a comment and replies to it', async () => {
      const { thread, database } = await stageThread(content);
      expect(thread.element).to.be.instanceOf(threadClass);
      await thread.post('Wait');
      await thread.reply('Wait', 'For whom?');
      const other = await stageThread(content, { database });
      await until(() => other.thread.comments.length === 2, 'both');
      expect(other.thread.outline).to.deep.equal(['You: Wait', '  You: For whom?']);
    });

    it('edits, and removes while the place stays', async () => {
      const { thread } = await stageThread(content);
      await thread.post('Frist');
      await thread.press('Edit', thread.comment('Frist'));
      await thread.type('First', 'edit-');
      await thread.press('Save', thread.comments[0]);
      await thread.shows('First');
      expect(thread.part('edited')).to.equal('edited');
      await thread.press('Remove', thread.comment('First'));
      await thread.press('Remove', thread.root.querySelector('.ask')!);
      await thread.shows('Removed by its author.');
    });

    it('lets the page refuse', async () => {
      const { thread, statements } = await stageThread(content);
      thread.element.addEventListener('comment-submit', (event) => event.preventDefault());
      await thread.type('No');
      await thread.press('Save note');
      expect(thread.comments).to.deep.equal([]);
      expect(statements).to.deep.equal([]);
    });

    it('passes the rules of axe', async function () {
      this.timeout(20_000);
      const { thread } = await stageThread(content);
      await thread.post('Wait');
      await thread.reply('Wait', 'For whom?');
      await expect(thread.element).to.be.accessible();
    });
  });
}
