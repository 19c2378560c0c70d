import type { ReviewMessages } from './review-messages.js';

/** German. */
export const messages: ReviewMessages = {
  review: 'Wiederholung',
  reviewNothingYet:
    'Noch nichts zu wiederholen. Fragen, die du auf den Seiten dieser Website beantwortest, kommen hier wieder, wenn es Zeit ist.',
  reviewNothingDue: 'Heute steht nichts an.',
  reviewAllDone: (text, count) =>
    `Fertig für heute: ${count === 1 ? 'eine Frage' : `${text} Fragen`} wiederholt.`,
  reviewNext: (when) => `Die nächste Frage kommt ${when} wieder.`,
  reviewNextSoon: 'Die nächste Frage kommt in ein paar Minuten wieder.',
  reviewBeyond: (text, count) =>
    count === 1
      ? 'Eine weitere Frage steht an. Sie kann warten.'
      : `${text} weitere Fragen stehen an. Sie können warten.`,
  reviewMore: 'Trotzdem weitermachen',
  reviewForecast: (today, week) =>
    `Von dem, was du beantwortet hast, wüsstest du heute etwa ${today}, in einer Woche ohne Wiederholung etwa ${week}.`,

  reviewMissed: (when) => `Das war ${when} noch nicht richtig.`,
  reviewSolution: (when) => `Hier hast du dir ${when} die Lösung angesehen.`,
  reviewPartly: (when) => `Das war ${when} teilweise richtig.`,
  reviewUnsure: (when) => `Hier warst du dir ${when} nicht sicher.`,
  reviewHint: (when) => `Hier hast du ${when} einen Tipp gebraucht.`,
  reviewRetry: (when) => `Hier hast du ${when} einen weiteren Versuch gebraucht.`,
  reviewDue: (when) => `Das hast du ${when} beantwortet.`,
  reviewFrom: (page) => `Aus: ${page}`,
  reviewFromPage: 'Zur Seite der Frage',

  notSure: 'Ich bin nicht sicher',
  reviewLater: 'Jetzt nicht',
  knowThis: 'Das kann ich',
  nextQuestion: 'Nächste Frage',
  finishReview: 'Fertig',
  comesBack: (when) => `Kommt ${when} wieder.`,
  comesBackSoon: 'Kommt in ein paar Minuten wieder.',
  putOff: 'Diese Frage kommt morgen wieder.',
  isKnown: 'Diese Frage kommt erst wieder, wenn sie auf ihrer Seite einmal nicht gelingt.',
  undo: 'Rückgängig',
};
