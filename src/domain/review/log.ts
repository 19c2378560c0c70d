/** What can happen to a question, as far as remembering it goes. */
export type Happening =
  | 'right'
  /** Right, but the learner said that they were not sure. */
  | 'unsure'
  | 'partly'
  | 'wrong'
  | 'hint'
  | 'solution'
  | 'known'
  | 'not-now'
  /** The learner took back that they know it, or that they put it off. */
  | 'again';

export interface ReviewEvent {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: Happening;
  /** Whether it was in a review deck, and not where the question stands. */
  readonly inDeck: boolean;
}

/**
 * The events of one question in order of time, as text: nine digits (base 36) of milliseconds, and a letter each.
 *
 * A deck reads the logs of a whole site. As text they take a tenth of the room and time that objects do, and sort as they are.
 */
export type ReviewLog = string;

const letters: Readonly<Record<Happening, string>> = {
  right: 'r',
  unsure: 'u',
  partly: 'p',
  wrong: 'w',
  hint: 'h',
  solution: 's',
  known: 'k',
  'not-now': 'n',
  again: 'a',
};

const happenings = new Map(Object.entries(letters).map(([what, letter]) => [letter, what as Happening]));

const DIGITS = 9;

/** Characters of one event. */
const WIDTH = DIGITS + 1;

/** A question that was asked so often is known or hopeless; what came before says nothing more. */
const MAX_EVENTS = 60;

/** The log with one more event, wherever in time that is: the same whichever event is told first. */
export function withEvent(log: ReviewLog, { at, what, inDeck }: ReviewEvent): ReviewLog {
  const letter = inDeck ? letters[what].toUpperCase() : letters[what];
  // In upper case, letters would come before others at the same instant; no order hangs on that, as long as it is one.
  const text = Math.max(0, Math.round(at)).toString(36).padStart(DIGITS, '0') + letter;
  const isLatest = text >= log.slice(-WIDTH);
  const longer = isLatest ? log + text : [...textsOf(log), text].sort().join('');
  return longer.slice(-MAX_EVENTS * WIDTH);
}

/** Whether `longer` is `log` with one event behind it, and nothing lost. */
export const isNext = (log: ReviewLog, longer: ReviewLog): boolean =>
  longer.length === log.length + WIDTH && longer.startsWith(log);

export const eventsOf = (log: ReviewLog): ReviewEvent[] =>
  textsOf(log).map((text) => {
    const letter = text.slice(DIGITS);
    return {
      at: Number.parseInt(text.slice(0, DIGITS), 36),
      what: happenings.get(letter.toLowerCase())!,
      inDeck: letter < 'a',
    };
  });

function textsOf(log: ReviewLog): string[] {
  const texts: string[] = [];
  for (let index = 0; index < log.length; index += WIDTH) texts.push(log.slice(index, index + WIDTH));
  return texts;
}
