import type { Act } from '../act.js';
import { languageMap } from '../xapi/language-map.js';
import type { Activity, Extensions, Json } from '../xapi/types.js';
import { extensions } from '../xapi/vocabulary.js';
import type { Deed } from './act.js';
import type { Mention } from './mention.js';
import type { TextQuote } from './text-quote.js';
import { threadExtensions, threadTypes, threadVerbs } from './vocabulary.js';

/** Where a thread stands: what its statements need beside the act. */
export interface ThreadPlace {
  /** IRI of the thread; a comment's is this, `/`, and the id of the statement that wrote it. */
  readonly id: string;
  readonly title?: string;
  /** Language of the page (BCP 47), `und` where unknown. */
  readonly language: string;
  /** The page, which most comments are about. */
  readonly page: Activity;
}

/** What somebody does in a thread as an act of the record; `actOf` in read-statement.ts is its inverse. */
export function threadAct(deed: Deed, place: ThreadPlace): Act {
  const parent: Activity = { id: place.id };
  if ('target' in deed && deed.kind !== 'reply') {
    const activity = commentActivity(place, deed.target);
    return { activity, parent, statement: deed.target, ...onComment(deed) };
  }
  switch (deed.kind) {
    case 'post': {
      const activity = deed.about === place.page.id ? place.page : { id: deed.about };
      return { verb: 'commented', activity, parent, ...words(deed) };
    }
    case 'reply':
      return {
        verb: threadVerbs.reply,
        activity: threadActivity(place),
        statement: deed.target,
        ...words(deed),
      };
    case 'lock':
    case 'unlock':
      return { verb: threadVerbs[deed.kind], activity: threadActivity(place) };
    case 'read':
      return {
        verb: threadVerbs.read,
        activity: threadActivity(place),
        result: { extensions: { [threadExtensions.read]: deed.comments } },
      };
  }
}

/** What is done to a comment, and what is said with it. */
function onComment(
  deed: Exclude<Deed, { readonly kind: 'post' | 'reply' | 'lock' | 'unlock' | 'read' }>,
): Pick<Act, 'verb' | 'result' | 'statement' | 'extensions'> {
  switch (deed.kind) {
    case 'edit':
      return { verb: threadVerbs.edit, ...words(deed) };
    case 'react':
    case 'unreact':
      return {
        verb: threadVerbs[deed.kind],
        result: { extensions: { [threadExtensions.reaction]: wellFormed(deed.reaction) } },
      };
    case 'report':
      return { verb: threadVerbs.report, result: { response: wellFormed(deed.reason) } };
    case 'approve':
      return { verb: threadVerbs.approve, statement: deed.version };
    case 'delete':
    case 'pin':
    case 'accept':
      return { verb: threadVerbs[deed.kind] };
    case 'unpin':
    case 'unaccept':
    case 'hide':
      return interacted(deed.kind);
    case 'restore':
      return interacted(
        deed.kind,
        deed.reports.length > 0 ? { [threadExtensions.reports]: deed.reports } : {},
      );
  }
}

/** What no published profile has a verb for. */
const interacted = (action: string, said: Extensions = {}): Pick<Act, 'verb' | 'result'> => ({
  verb: 'interacted',
  result: { extensions: { [extensions.action]: action, ...said } },
});

/** What is said, whom it names, and the passage that it is about. */
function words(
  deed: Extract<Deed, { readonly kind: 'post' | 'reply' | 'edit' }>,
): Pick<Act, 'result' | 'extensions'> {
  const { text, mentions = [] } = deed;
  const quote = deed.kind === 'post' ? deed.quote : undefined;
  const given = {
    ...(mentions.length > 0 && { [threadExtensions.mentioned]: mentions.map(agentOf) }),
    ...(quote && { [threadExtensions.quote]: selectorOf(quote) }),
  };
  return {
    result: { response: wellFormed(text) },
    ...(Object.keys(given).length > 0 && { extensions: given }),
  };
}

const selectorOf = ({ exact, prefix, suffix }: TextQuote): Json => ({
  type: 'TextQuoteSelector',
  exact: wellFormed(exact),
  prefix: wellFormed(prefix),
  suffix: wellFormed(suffix),
});

/** The agent that a key is of: the opposite of `actorKey`, with the name that the words have. */
function agentOf({ agent, name: given }: Mention): Json {
  const name = wellFormed(given);
  const [, homePage, account] = /^account:(\S+) (.+)$/su.exec(agent) ?? [];
  if (homePage !== undefined && account !== undefined) return { account: { homePage, name: account }, name };
  if (agent.startsWith('sha1:')) return { mbox_sha1sum: agent.slice(5), name };
  return agent.startsWith('openid:') ? { openid: agent.slice(7), name } : { mbox: agent, name };
}

const threadActivity = ({ id, title = '', language }: ThreadPlace): Activity => ({
  id,
  definition: {
    type: threadTypes.discussion,
    ...(title.trim() !== '' && { name: languageMap(language, title.trim()) }),
  },
});

const commentActivity = ({ id }: ThreadPlace, comment: string): Activity => ({
  id: `${id}/${comment}`,
  definition: { type: threadTypes.comment },
});

/** Half a character is no valid UTF-8, and an LRS refuses it. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
