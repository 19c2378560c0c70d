import type { ThreadMessages } from './thread-messages.js';

/** German. */
export const messages: ThreadMessages = {
  thread: 'Kommentare',
  threadEmpty: 'Noch keine Kommentare.',
  threadCount: (text, count) => `${text} ${count === 1 ? 'Kommentar' : 'Kommentare'}`,
  threadNotes: 'Diese Notizen siehst nur du. Sie bleiben in diesem Browser.',
  threadLocked: 'Hier sind keine neuen Kommentare mehr möglich.',
  threadWithheld: (text, count) =>
    count === 1
      ? 'Ein Kommentar erscheint, sobald du deinen geschrieben hast.'
      : `${text} Kommentare erscheinen, sobald du deinen geschrieben hast.`,
  threadNew: (text, count) => `${text} ${count === 1 ? 'neuer Kommentar' : 'neue Kommentare'}`,
  threadNewBy: (name) => `Neuer Kommentar von ${name}.`,
  threadMore: (text, count) => `${text} ${count === 1 ? 'weiteren Kommentar' : 'weitere Kommentare'} zeigen`,

  sortLabel: 'Sortieren',
  sortOldest: 'Älteste zuerst',
  sortNewest: 'Neueste zuerst',
  sortHelpful: 'Hilfreichste zuerst',
  sortUnanswered: 'Unbeantwortete zuerst',

  threadOpening: 'Kommentare der anderen werden geholt …',
  threadWaiting: 'Kommentare der anderen sind gerade nicht zu erreichen. Es wird von selbst wieder versucht.',
  threadSignIn: 'Melde dich an, um zu sehen, was andere geschrieben haben.',
  threadForbidden: 'Was andere geschrieben haben, darfst du hier nicht sehen.',
  threadEndpoint:
    'Kommentare der anderen sind nicht zu bekommen: Unter der Adresse des Datenspeichers dieser Seite gibt es keine.',

  writeComment: 'Kommentar schreiben',
  writeNote: 'Notiz schreiben',
  post: 'Absenden',
  saveNote: 'Notiz sichern',
  preview: 'Vorschau',
  markupHint: 'Möglich sind **fett**, *kursiv*, `Code`, Listen und Links.',
  tooLong: (text) => `Um ${text} zu lang`,

  you: 'Du',
  somebody: 'Jemand',
  somebodyMarked: (mark) => `Person ${mark}`,
  inReplyTo: (name) => `Antwort an ${name}`,
  edited: 'bearbeitet',
  isNew: 'Neu',
  pinned: 'Angeheftet',
  accepted: 'Akzeptierte Antwort',
  removed: 'Von der Autorin oder dem Autor entfernt.',
  hiddenByModerator: 'Von der Moderation ausgeblendet.',
  waitsForModerator: 'Das siehst nur du, bis die Moderation es freigibt.',
  sending: 'Unterwegs',
  notSent: 'Vom Datenspeicher nicht angenommen.',
  sendParked: 'Hier aufgehoben. Es wird gesendet, sobald du angemeldet bist.',
  retry: 'Erneut senden',

  reply: 'Antworten',
  reactHelpful: 'Hilfreich',
  reactThanks: 'Danke',
  reactAgree: 'Stimme zu',
  moreActs: 'Mehr',
};
