import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/comment-thread.js';
import { until } from '../../helpers/quiz-harness.js';
import { posted, stageTalk, stageThread, type ThreadHarness } from '../../helpers/thread-harness.js';

const notes = '<comment-thread></comment-thread>';

/** Presses Tab until this has the focus, and says what had it on the way. */
async function tabTo(thread: ThreadHarness, target: string): Promise<string[]> {
  const way: string[] = [];
  while (way.at(-1) !== target && way.length < 20) {
    await sendKeys({ press: 'Tab' });
    way.push(thread.focus);
  }
  expect(way.at(-1), way.join(', ')).to.equal(target);
  return way;
}

async function press(key: string, thread: ThreadHarness, focus: string): Promise<void> {
  await sendKeys({ press: key });
  await until(() => thread.focus === focus, `the focus on ${focus}, not ${thread.focus}`);
}

describe('<comment-thread> by keyboard', () => {
  it('writes, and sends with Control and Enter: the focus goes to the comment', async () => {
    const { thread } = await stageThread(notes);
    thread.root.querySelector('textarea')!.focus();
    await sendKeys({ type: 'By hand' });
    await sendKeys({ down: 'Control' });
    await press('Enter', thread, 'By hand');
    await sendKeys({ up: 'Control' });
    expect(thread.outline).to.deep.equal(['You: By hand']);
  });

  it('is one stop for each comment that is at hand, with what can be done with it', async () => {
    const { thread } = await stageTalk((id) => [posted(id, 1, 'One')]);
    thread.root.querySelector<HTMLElement>('.bar button')!.focus();
    expect(await tabTo(thread, 'input')).to.deep.equal([
      'One',
      'time',
      'reaction',
      'reply-button',
      'more-button',
      'input',
    ]);
  });

  it('replies; Escape takes the form away and leads back, and whatever is around it hears nothing', async () => {
    const { thread, scope } = await stageThread(notes);
    await thread.post('One');
    const heard: string[] = [];
    scope.addEventListener('keydown', ({ key }) => heard.push(key));
    thread.comment('One').querySelector<HTMLElement>('[part~="reply-button"]')!.focus();
    await press('Enter', thread, 'input');
    expect(thread.root.activeElement!.closest('article')).to.equal(thread.comment('One'));
    await sendKeys({ type: 'Two' });
    heard.length = 0;
    await press('Escape', thread, 'One');
    expect(heard).to.deep.equal([]);
    // What was typed is there again.
    await tabTo(thread, 'reply-button');
    await press('Enter', thread, 'input');
    expect((thread.root.activeElement as HTMLTextAreaElement).value).to.equal('Two');
    await tabTo(thread, 'post-button');
    await press('Enter', thread, 'Two');
    expect(thread.outline).to.deep.equal(['You: One', '  You: Two']);
  });

  it('opens what is done seldom, asks before it removes, and stays at the place', async () => {
    const { thread } = await stageThread(notes);
    await thread.post('One');
    await tabTo(thread, 'more-button');
    await sendKeys({ press: 'Enter' });
    await until(() => thread.part('menu') !== '', 'the menu');
    expect(await tabTo(thread, 'menu-button')).to.deep.equal(['menu-button']);
    await tabTo(thread, 'menu-button');
    await press('Enter', thread, 'remove-button');
    await press('Enter', thread, 'Removed by its author.');
  });

  it('walks from comment to comment, out of their buttons, too, and out of the feed', async () => {
    const { thread } = await stageTalk((id) =>
      ['One', 'Two', 'Three'].map((text, at) => posted(id, at + 1, text)),
    );
    await until(() => thread.root.querySelector('[tabindex="0"]') !== null, 'the first');
    thread.comment('One').focus();
    await press('PageDown', thread, 'Two');
    await tabTo(thread, 'reply-button');
    await press('PageDown', thread, 'Three');
    await press('PageDown', thread, 'Three');
    await press('PageUp', thread, 'Two');
    await sendKeys({ down: 'Control' });
    await press('End', thread, 'input');
    await sendKeys({ up: 'Control' });
    thread.comment('Two').focus();
    await sendKeys({ down: 'Control' });
    await press('Home', thread, 'sort-select');
    await sendKeys({ up: 'Control' });
  });
});
