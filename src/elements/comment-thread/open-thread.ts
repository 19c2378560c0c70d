import type { Learning } from '../../domain/ports.js';
import type { ThreadChannel } from '../../domain/thread/channel.js';
import { moderatorTest } from '../../domain/thread/moderators.js';
import type { Sort } from '../../domain/thread/sort.js';
import type { Comment } from '../../domain/thread/thread.js';
import type { Agent } from '../../domain/xapi/types.js';
import { ThreadSession } from './thread-session.js';
import type { ThreadSettings } from './thread-settings.js';

/** What of an element is needed. */
interface Host extends Element {
  readonly prompt: string;
  readonly moderators: string;
  readonly isModerator: ((agent: string) => boolean) | undefined;
  readonly pollSeconds: number;
  readonly threadChannel: ThreadChannel | undefined;
}

interface Given {
  readonly key: string;
  readonly settings: () => ThreadSettings;
  readonly sort: () => Sort;
  readonly changed: (news: readonly Comment[]) => void;
}

/** Opens the thread that an element of the page stands for. */
export function openThread(host: Host, learning: Learning, given: Given): Promise<ThreadSession> {
  const { key, settings, sort, changed } = given;
  const { placement } = settings();
  let read:
    { readonly list: string; readonly learner: Agent; readonly test: (agent: string) => boolean } | undefined;
  const testFor = (learner: Agent) => {
    if (host.isModerator) return host.isModerator;
    const { moderators: list } = host;
    if (read?.list !== list || read.learner !== learner) {
      read = { list, learner, test: moderatorTest(list, learner) };
    }
    return read.test;
  };
  return ThreadSession.open(learning, {
    place: {
      id: learning.activityId(key),
      title: host.prompt,
      language: document.documentElement.lang || 'und',
      page: learning.page,
    },
    placement: placement ?? (learning.endpoint === undefined && !host.threadChannel ? 'local' : 'lrs'),
    channel: host.threadChannel,
    shortestPause: Math.max(1, host.pollSeconds || 0) * 1000,
    rules: (learner) => ({ ...settings().rules, isModerator: testFor(learner) }),
    sort,
    changed,
  });
}
