import type { Learning } from '../../domain/ports.js';
import type { ThreadChannel } from '../../domain/thread/channel.js';
import { moderatorTest } from '../../domain/thread/moderators.js';
import type { Comment } from '../../domain/thread/thread.js';
import { safeKey } from '../../formats/safe-key.js';
import { warnOnce } from '../../internal/warn-once.js';
import { shipMessages } from '../../localization/registry.js';
import { messages } from '../../localization/thread-en.js';
import { ThreadConduct, type ConductHost, type ConductNeeds } from './thread-conduct.js';
import { ThreadSession } from './thread-session.js';
import { readSettings, type ThreadAttributes, type ThreadSettings } from './thread-settings.js';

shipMessages(messages, {
  ar: () => import('../../localization/thread-ar.js'),
  de: () => import('../../localization/thread-de.js'),
  es: () => import('../../localization/thread-es.js'),
});

/** What of an element is needed. */
interface Host extends ConductHost, ThreadAttributes {
  readonly moderators: string;
  readonly isModerator: ((agent: string) => boolean) | undefined;
  readonly pollSeconds: number;
  readonly threadChannel: ThreadChannel | undefined;
}

/** Opens the thread that an element of the page stands for. */
export async function openThread(
  host: Host,
  learning: Learning,
  needs: ConductNeeds,
): Promise<ThreadConduct> {
  const settings = () => settingsOf(host);
  const key = keyOf(host);
  const { placement } = settings();
  const opened: { conduct?: ThreadConduct } = {};
  const session = await ThreadSession.open(learning, {
    place: {
      id: learning.activityId(key),
      title: host.prompt,
      language: document.documentElement.lang || 'und',
      page: learning.page,
    },
    placement: placement ?? (learning.endpoint === undefined && !host.threadChannel ? 'local' : 'lrs'),
    channel: host.threadChannel,
    shortestPause: Math.max(1, host.pollSeconds || 0) * 1000,
    rules: (learner) => ({
      ...settings().rules,
      isModerator: host.isModerator ?? moderatorTest(host.moderators, learner),
    }),
    sort: () => opened.conduct?.sort ?? settings().sort,
    changed: (news: readonly Comment[]) => opened.conduct?.hear(news),
  });
  const conduct = new ThreadConduct(host, needs, { session, key, settings });
  opened.conduct = conduct;
  await conduct.prepare();
  return conduct;
}

function keyOf({ dataset, id }: HTMLElement): string {
  const given = (dataset['key'] ?? id).trim();
  return given === '' ? 'comments' : safeKey(given);
}

/** Reads the attributes, and warns of what is wrong in them. */
function settingsOf(host: Host): ThreadSettings {
  const { settings, faults } = readSettings(host);
  for (const { name, value, valid } of faults) {
    warnOnce(`thread-${name}`, host, `${name}="${value}" is not known, the usual holds; write ${valid}.`);
  }
  return settings;
}
