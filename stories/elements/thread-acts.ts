import { userEvent, waitFor } from 'storybook/test';
import type { ChannelState, CommentThread, ThreadChannel } from '../../src/index.js';

/** What colleagues have said and done, in few words; numbers name comments. */
export interface Talk {
  readonly said?: readonly {
    readonly id: number;
    readonly by: string;
    readonly text: string;
    readonly to?: number | undefined;
    /** Accounts whom it names, behind an `@`. */
    readonly names?: readonly string[];
    /** The passage that it quotes. */
    readonly quotes?: string;
  }[];
  readonly accepted?: number;
  /** A comment for each time that somebody found it helpful. */
  readonly helpful?: readonly number[];
  readonly edited?: { readonly id: number; readonly text: string };
  readonly removed?: number;
  readonly reported?: readonly { readonly id: number; readonly reason: string }[];
  readonly locked?: boolean;
  readonly state?: ChannelState;
}

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const agent = (name: string) => ({ account: { homePage: 'https://hr.example', name }, name });

/** When the talk began; long ago, so that a story says the same date each day. */
const begin = Date.UTC(2026, 2, 2, 9);

/** The statements of a talk, as an LRS gives them. */
function statementsOf(thread: string, talk: Talk): unknown[] {
  let count = 100;
  const act = (by: string, verb: string, object: string, rest: object = {}, id = (count += 1)) => ({
    id: uuid(id),
    actor: agent(by),
    verb: { id: verb },
    object: { id: object },
    context: { contextActivities: { parent: [{ id: thread }] } },
    timestamp: new Date(begin + id * 60_000).toISOString(),
    ...rest,
  });
  const comment = (id: number) => `${thread}/${uuid(id)}`;
  const authors = new Map(talk.said?.map(({ id, by }) => [id, by]));
  const by = (id: number | undefined) => authors.get(id ?? 0) ?? '';
  const streams = 'http://activitystrea.ms/';
  return [
    ...(talk.said ?? []).map((said) =>
      said.to === undefined
        ? act(
            said.by,
            'http://adlnet.gov/expapi/verbs/commented',
            'https://handbook.example/lifting',
            {
              result: { response: said.text },
              context: {
                contextActivities: { parent: [{ id: thread }] },
                extensions: {
                  ...(said.names && {
                    'https://w3id.org/xapi/acrossx/extensions/mentionedagent': said.names.map(agent),
                  }),
                  ...(said.quotes && {
                    'http://www.w3.org/ns/oa#hasSelector': { type: 'TextQuoteSelector', exact: said.quotes },
                  }),
                },
              },
            },
            said.id,
          )
        : act(
            said.by,
            'http://id.tincanapi.com/verb/replied',
            thread,
            {
              result: { response: said.text },
              context: { statement: { objectType: 'StatementRef', id: uuid(said.to) } },
            },
            said.id,
          ),
    ),
    ...(talk.helpful ?? []).map((id, index) =>
      act(`reader ${index}`, 'https://w3id.org/xapi/acrossx/verbs/liked', comment(id), {
        result: { extensions: { 'urn:learnlets:extension:reaction': 'helpful' } },
      }),
    ),
    ...(talk.edited
      ? [
          act(by(talk.edited.id), 'https://w3id.org/xapi/acrossx/verbs/edited', comment(talk.edited.id), {
            result: { response: talk.edited.text },
          }),
        ]
      : []),
    ...(talk.removed === undefined ? [] : [act(by(talk.removed), `${streams}delete`, comment(talk.removed))]),
    ...(talk.reported ?? []).map(({ id, reason }, index) =>
      act(`reporter ${index}`, `${streams}flag-as-inappropriate`, comment(id), {
        result: { response: reason },
      }),
    ),
    ...(talk.accepted === undefined ? [] : [act('Ana Ruiz', `${streams}accept`, comment(talk.accepted))]),
    ...(talk.locked ? [act('moderator', `${streams}close`, thread)] : []),
  ];
}

/** A channel that brings a talk, as one of a host's own would. */
export const channelOf = (talk: Talk): ThreadChannel => ({
  watch(thread, receiver) {
    receiver.receive(statementsOf(thread, talk));
    receiver.stand(talk.state ?? 'open');
    return { look() {}, stop() {} };
  },
});

/** Milliseconds: a busy machine may need long for what takes a moment. */
const timeout = 8000;

/** What a learner does with the thread of a story, in any language: by parts. */
export class ThreadLearner {
  readonly thread: CommentThread;

  constructor(thread: CommentThread) {
    this.thread = thread;
  }

  /** Waits until the thread of the story is drawn. */
  static async at(canvas: Element): Promise<ThreadLearner> {
    const thread = await waitFor(
      () => {
        const found = canvas.querySelector('comment-thread');
        if (!found?.shadowRoot?.querySelector('[role="status"]')) throw new Error('there is no thread yet');
        return found;
      },
      { timeout },
    );
    return new ThreadLearner(thread);
  }

  /** Waits for a part. */
  sees(part: string): Promise<HTMLElement> {
    return this.#finds(`[part~="${part}"]`, 0);
  }

  async presses(part: string): Promise<void> {
    await userEvent.click(await this.sees(part));
  }

  async pressesNth(part: string, place: number): Promise<void> {
    await userEvent.click(await this.#finds(`[part~="${part}"]`, place));
  }

  async writes(field: string, text: string): Promise<void> {
    const found = (await this.#finds(field, 0)) as HTMLTextAreaElement;
    found.value = text;
    found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  async posts(text: string): Promise<void> {
    await this.writes('textarea', text);
    await this.presses('post-button');
    await this.sees('comment');
  }

  #finds(selector: string, place: number): Promise<HTMLElement> {
    return waitFor(
      () => {
        const found = this.thread.shadowRoot?.querySelectorAll<HTMLElement>(selector)[place];
        if (!found) throw new Error(`there is no ${selector}`);
        return found;
      },
      { timeout },
    );
  }
}
