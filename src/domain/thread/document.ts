import { isMapOf, isObject, isText } from '../shape.js';
import type { Json } from '../xapi/types.js';
import type { Alias } from './names.js';

/** What one learner keeps of a thread that is no act: a state document of the thread. A type, not an interface: only so is it JSON. */
export type ThreadDocument = {
  /** Who the learner is here, where names are not shown; made when they first write. */
  readonly alias?: Alias;
  /** Words that are not sent yet, by what they are for: `post`, or an act and the comment it is about. */
  readonly drafts: Readonly<Record<string, string>>;
};

export const threadStateId = 'thread';

/** Reads what is stored; what is unsound is left out. */
export function readThreadDocument(value: Json): ThreadDocument | undefined {
  if (!isObject(value)) return undefined;
  const { alias, drafts } = value;
  const isSound = isObject(alias) && isText(alias['id']) && alias['id'] !== '' && isText(alias['name']);
  return {
    ...(isSound && { alias: alias as unknown as Alias }),
    drafts: isMapOf(isText)(drafts) ? (drafts as ThreadDocument['drafts']) : {},
  };
}

/** The document with other words for a draft; none for an empty one. */
export function withDraft({ alias, drafts }: ThreadDocument, name: string, text: string): ThreadDocument {
  const { [name]: _, ...others } = drafts;
  return { ...(alias && { alias }), drafts: text.trim() === '' ? others : { ...others, [name]: text } };
}
