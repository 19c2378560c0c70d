import type { ThreadMessages } from './thread-messages.js';

/** English. */
export const messages: ThreadMessages = {
  thread: 'Comments',
  threadEmpty: 'No comments yet.',
  threadCount: (text, count) => `${text} ${count === 1 ? 'comment' : 'comments'}`,
  threadNotes: 'Only you see these notes. They stay in this browser.',
  threadLocked: 'This thread is closed for new comments.',
  threadWithheld: (text, count) =>
    count === 1
      ? 'One comment shows once you have written yours.'
      : `${text} comments show once you have written yours.`,
  threadNew: (text, count) => `${text} new ${count === 1 ? 'comment' : 'comments'}`,
  threadNewBy: (name) => `New comment by ${name}.`,
  threadMore: (text, count) => `Show ${text} more ${count === 1 ? 'comment' : 'comments'}`,

  sortLabel: 'Sort by',
  sortOldest: 'Oldest first',
  sortNewest: 'Newest first',
  sortHelpful: 'Most helpful',
  sortUnanswered: 'Unanswered first',

  threadOpening: 'Looking for comments by others…',
  threadWaiting: 'Comments by others cannot be fetched at the moment. This tries again by itself.',
  threadSignIn: 'Sign in to see what others have written.',
  threadForbidden: 'You may not see here what others have written.',
  threadEndpoint: 'Comments by others cannot be fetched: the address of this page’s record store gives none.',

  writeComment: 'Write a comment',
  writeNote: 'Write a note',
  post: 'Post',
  saveNote: 'Save note',
  preview: 'Preview',
  markupHint: 'You can write **bold**, *italic*, `code`, lists and links.',
  tooLong: (text) => `Too long by ${text}`,

  you: 'You',
  somebody: 'Somebody',
  somebodyMarked: (mark) => `Colleague ${mark}`,
  inReplyTo: (name) => `In reply to ${name}`,
  edited: 'edited',
  isNew: 'New',
  pinned: 'Pinned',
  accepted: 'Accepted answer',
  removed: 'Removed by its author.',
  hiddenByModerator: 'Hidden by a moderator.',
  waitsForModerator: 'Only you see this until a moderator approves it.',
  sending: 'On its way',
  notSent: 'Not accepted by the record store.',
  sendParked: 'Kept here. It is sent when you are signed in.',
  retry: 'Send again',

  reply: 'Reply',
  reactHelpful: 'Helpful',
  reactThanks: 'Thanks',
  reactAgree: 'Agree',
  moreActs: 'More',
};
