import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/comment-thread.js';
import type { CommentThread } from '../../src/index.js';
import { channelOf, ThreadLearner, type Talk } from './thread-acts.js';
import { talkIn } from './thread-content.js';

/** Exchange below a text: each state that a thread can be in. */
const meta: Meta<CommentThread> = {
  title: 'Elements/comment-thread',
  component: 'comment-thread',
  parameters: { controls: { include: ['prompt', 'name', 'sort', 'depth', 'post-first'] } },
};
export default meta;

type Story = StoryObj<CommentThread>;

/** A thread that has a talk of colleagues in it. */
const talking = (talk: Talk, attributes: Partial<CommentThread> = {}): TemplateResult =>
  html`<comment-thread
    id="talk"
    channel="lrs"
    .prompt=${attributes.prompt ?? ''}
    .postFirst=${attributes.postFirst ?? false}
    .isModerator=${attributes.isModerator}
    .threadChannel=${channelOf(talk)}
  ></comment-thread>`;

/** Without an endpoint: notes that nobody else sees. */
export const Notes: Story = {
  render: () => html`<comment-thread id="notes"></comment-thread>`,
  play: async ({ canvasElement, globals }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.posts(talkIn(globals['locale']).markup);
    await learner.sees('comment');
  },
};

export const NothingYet: Story = {
  render: (_, { globals }) => talking({}, { prompt: talkIn(globals['locale']).prompt }),
  play: async ({ canvasElement }) => {
    await (await ThreadLearner.at(canvasElement)).sees('empty');
  },
};

/** Replies, an accepted answer, marks, an edit, a place that is only kept. */
export const Talking: Story = {
  render: (_, { globals }) =>
    talking(talkIn(globals['locale']).talk, { prompt: talkIn(globals['locale']).prompt }),
  play: async ({ canvasElement }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.sees('accepted');
    await learner.presses('reaction');
    await learner.sees('chosen');
  },
};

export const Replying: Story = {
  render: (_, { globals }) => talking(talkIn(globals['locale']).talk),
  play: async ({ canvasElement, globals }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.presses('reply-button');
    await learner.writes('article textarea', talkIn(globals['locale']).markup);
    await learner.presses('preview-button');
    await learner.sees('preview');
  },
};

/** Others show once one has written. */
export const PostFirst: Story = {
  render: (_, { globals }) =>
    talking(talkIn(globals['locale']).talk, { prompt: talkIn(globals['locale']).prompt, postFirst: true }),
  play: async ({ canvasElement }) => {
    await (await ThreadLearner.at(canvasElement)).sees('withheld');
  },
};

/** A moderator sees reports, and what can be done about them. */
export const Moderating: Story = {
  render: (_, { globals }) => talking(talkIn(globals['locale']).talk, { isModerator: () => true }),
  play: async ({ canvasElement }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.sees('reports');
    await learner.presses('more-button');
  },
};

export const Removing: Story = {
  render: () => html`<comment-thread id="notes"></comment-thread>`,
  play: async ({ canvasElement, globals }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.posts(talkIn(globals['locale']).markup);
    await learner.presses('more-button');
    await learner.pressesNth('menu-button', 1);
    await learner.sees('ask');
  },
};

export const Closed: Story = {
  render: (_, { globals }) =>
    talking(
      { ...talkIn(globals['locale']).talk, locked: true },
      { isModerator: (agent) => agent.endsWith(' moderator') },
    ),
  play: async ({ canvasElement }) => {
    await (await ThreadLearner.at(canvasElement)).sees('locked');
  },
};

/** A long thread can be searched: what is found stands alone. */
export const Searching: Story = {
  render: (_, { globals }) => {
    const { said = [] } = talkIn(globals['locale']).talk;
    const long = Array.from({ length: 12 }, (_each, index) => {
      const { by, text } = said[index % 4]!;
      return { id: index + 1, by, text, ...(index === 1 && { to: 1 }) };
    });
    return talking({ said: long });
  },
  play: async ({ canvasElement, globals }) => {
    const learner = await ThreadLearner.at(canvasElement);
    const { said = [] } = talkIn(globals['locale']).talk;
    await learner.writes('[part~="search-input"]', said[1]!.text.split(' ')[0]!);
    await learner.sees('quote');
  },
};

/** What others write cannot be fetched; one's own can be written all the same. */
export const Offline: Story = {
  render: () => talking({ state: 'waiting' }),
  play: async ({ canvasElement }) => {
    await (await ThreadLearner.at(canvasElement)).sees('notice');
  },
};
