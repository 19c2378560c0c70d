import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define/comment-thread.js';
import type { CommentThread } from '../../src/index.js';
import { channelOf, ThreadLearner, type Talk } from './thread-acts.js';
import { talkIn } from './thread-content.js';
import { answers, endpoint } from './played-endpoint.js';

/** The colleagues of the talk are of a system that the learner of a story is not of. */
const isLearner = (agent: string): boolean => !agent.includes('hr.example');

/** The talk with reports by several: one of them gives no reason. */
function reportedTalk(locale: string): Talk {
  const { talk } = talkIn(locale);
  return { ...talk, reported: [...(talk.reported ?? []), { id: 4, reason: '' }, { id: 1, reason: '' }] };
}

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
    .approveFirst=${attributes.approveFirst ?? false}
    .name=${attributes.name ?? 'real'}
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

/** What people report and what waits for approval, one after the other; what was hidden by mistake is shown again. */
export const Reviewing: Story = {
  render: (_, { globals }) =>
    talking(reportedTalk(globals['locale']), { isModerator: isLearner, approveFirst: true }),
  play: async ({ canvasElement }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.presses('set-aside-button');
    await learner.sees('queue-outcome');
    await learner.presses('hide-button');
    await learner.sees('restore-button');
    await learner.sees('skip-button');
  },
};

/** The next thing to look at: who reports it, and why. */
export const Reported: Story = {
  render: (_, { globals }) =>
    talking(reportedTalk(globals['locale']), { isModerator: isLearner, approveFirst: true }),
  play: async ({ canvasElement }) => {
    await (await ThreadLearner.at(canvasElement)).sees('queue-reasons');
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

/** A talk of many comments: the same four, again and again. */
function longTalk(locale: string, length: number): Talk {
  const { said = [] } = talkIn(locale).talk;
  return {
    said: Array.from({ length }, (_, index) => {
      const { by, text } = said[index % 4]!;
      return { id: index + 1, by, text, ...(index === 1 && { to: 1 }) };
    }),
  };
}

/** A long thread can be searched: what is found stands alone. */
export const Searching: Story = {
  render: (_, { globals }) => talking(longTalk(globals['locale'], 12)),
  play: async ({ canvasElement, globals }) => {
    const learner = await ThreadLearner.at(canvasElement);
    const { said = [] } = talkIn(globals['locale']).talk;
    await learner.writes('[part~="search-input"]', said[1]!.text.split(' ')[0]!);
    await learner.sees('quote');
  },
};

/** A very long one is drawn in portions. */
export const Long: Story = {
  render: (_, { globals }) => talking(longTalk(globals['locale'], 55)),
  play: async ({ canvasElement }) => {
    await (await ThreadLearner.at(canvasElement)).sees('show-more-button');
  },
};

/** What a moderator holds up, and what they have taken out of sight. */
export const Moderated: Story = {
  render: (_, { globals }) => talking(talkIn(globals['locale']).talk, { isModerator: () => true }),
  play: async ({ canvasElement }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.presses('more-button');
    await learner.pressesNth('menu-button', 1);
    await learner.sees('pinned');
    await learner.pressesNth('more-button', 2);
    await learner.pressesNth('menu-button', 2);
    await learner.sees('hidden');
  },
};

/** Each comment waits until a moderator has seen it. */
export const ApproveFirst: Story = {
  render: () => talking({}, { approveFirst: true, isModerator: (agent) => agent.endsWith(' moderator') }),
  play: async ({ canvasElement, globals }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.posts(talkIn(globals['locale']).markup);
    await learner.sees('pending');
  },
};

/** Under a name that is only for this thread. */
export const Pseudonym: Story = {
  render: (_, { globals }) => talking(talkIn(globals['locale']).talk, { name: 'pseudonym' }),
  play: async ({ canvasElement }) => {
    await (await ThreadLearner.at(canvasElement)).sees('alias-input');
  },
};

/** A thread that its reader has written in, too: as Jonas Weber. */
const asJonas = (talk: Talk, database: unknown): TemplateResult =>
  html`<learning-scope
    database=${database}
    actor=${JSON.stringify({ account: { homePage: 'https://hr.example', name: 'Jonas Weber' } })}
    >${talking(talk)}</learning-scope
  >`;

const mentioning = (locale: string): Talk => {
  const { talk, mention } = talkIn(locale);
  const names = ['Ana Ruiz', 'Jonas Weber'];
  return { ...talk, said: [...(talk.said ?? []), { id: 6, by: 'Kim', text: mention, names }] };
};

/** Names of people in the words: the reader's own is marked, and leads there. */
export const Mentions: Story = {
  parameters: { ownScope: true },
  render: (_, { globals, loaded }) => asJonas(mentioning(globals['locale']), loaded['database']),
  play: async ({ canvasElement }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.sees('mention-badge');
    await learner.sees('mention-own');
    await learner.presses('mention-button');
  },
};

/** Behind an @, those who have written here are offered. */
export const Mentioning: Story = {
  parameters: { ownScope: true },
  render: (_, { globals, loaded }) => asJonas(mentioning(globals['locale']), loaded['database']),
  play: async ({ canvasElement }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.sees('mention-button');
    await learner.writes('textarea', '@');
    await learner.sees('person-active');
  },
};

/** Below a text that colleagues quote: one passage is there, and marked; the other one is not any more. */
const belowText = (locale: string): TemplateResult => {
  const { text, passage, lost, talk } = talkIn(locale);
  const [first, second] = talk.said ?? [];
  const said = [
    { ...first!, quotes: passage },
    { ...second!, quotes: lost, to: undefined },
  ];
  return html`<p>${text}</p>
    ${talking({ said })}`;
};

export const Passages: Story = {
  render: (_, { globals }) => belowText(globals['locale']),
  play: async ({ canvasElement }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.sees('passage-lost');
    await learner.presses('passage-button');
    await learner.sees('back-button');
  },
};

/** What is selected in the text can be quoted. */
export const QuotingAPassage: Story = {
  render: (_, { globals }) => belowText(globals['locale']),
  play: async ({ canvasElement }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.sees('passage-button');
    getSelection()?.selectAllChildren(canvasElement.querySelector('p')!);
    await learner.presses('quote-button');
    await learner.sees('unquote-button');
    getSelection()?.selectAllChildren(canvasElement.querySelector('p')!);
    await learner.sees('quote-button');
  },
};

/** A comment that the endpoint answers in one way or another. */
const sent = (answer: () => Response, journey: string): Story => ({
  parameters: { ownScope: true },
  beforeEach: answers(answer),
  render: (_, { loaded }) => html`
    <learning-scope database=${loaded['database']} endpoint=${endpoint}>
      <comment-thread id="talk"></comment-thread>
    </learning-scope>
  `,
  play: async ({ canvasElement, globals }) => {
    const learner = await ThreadLearner.at(canvasElement);
    await learner.posts(talkIn(globals['locale']).markup);
    await learner.sees(journey);
  },
});

/** The endpoint is busy: it is sent later. */
export const SentLater: Story = sent(() => new Response('Later', { status: 503 }), 'waiting');

/** The endpoint wants a right that the learner does not have. */
export const SentWithoutRights: Story = sent(() => new Response('Not yours', { status: 403 }), 'parked');

/** The endpoint does not take it. */
export const Refused: Story = sent(() => new Response('I do not like this', { status: 400 }), 'failed');

/** What others write cannot be fetched; one's own can be written all the same. */
export const Offline: Story = {
  render: () => talking({ state: 'waiting' }),
  play: async ({ canvasElement }) => {
    await (await ThreadLearner.at(canvasElement)).sees('notice');
  },
};
