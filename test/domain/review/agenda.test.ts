import { expect } from '@open-wc/testing';
import { datesIn } from '../../../src/domain/progress/local-days.js';
import { agendaOf, cardsOf, remembering } from '../../../src/domain/review/agenda.js';
import { cardAt } from '../../../src/domain/review/card.js';
import { forecastOf } from '../../../src/domain/review/forecast.js';
import type { Happening } from '../../../src/domain/review/log.js';
import { reviews, type Review } from '../../../src/domain/review/reviews.js';
import { quiz, statementOf } from './events.js';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** Noon in Berlin on 4 May 2026. */
const now = Date.UTC(2026, 4, 4, 10);
const dateAt = datesIn('Europe/Berlin');

type Event = readonly [what: Happening, ago: number, inDeck?: boolean];

/** Rows of questions by their key, each with what happened how long ago. */
const rowsOf = (all: Readonly<Record<string, readonly Event[]>>): ReadonlyMap<string, Review> =>
  new Map(
    Object.entries(all).map(([key, events]) => {
      const about = `${quiz}/${key}`;
      const told = events.map(([what, ago, inDeck = false]) =>
        statementOf({ what, at: now - ago, inDeck, about }),
      );
      return [
        about,
        told.reduce<Review | undefined>((row, each) => reviews.fold(row, each, about), undefined)!,
      ];
    }),
  );

const cardOf = (...events: Event[]) => {
  const [[question, row] = []] = rowsOf({ a: events });
  return cardAt(question!, row!, now, dateAt);
};

const agenda = (all: Parameters<typeof rowsOf>[0], limit = 10, at = now) =>
  agendaOf([...cardsOf(rowsOf(all), at, dateAt)], { now: at, dateAt, limit });

const keys = (cards: readonly { readonly question: string }[]) =>
  cards.map(({ question }) => question.slice(quiz.length + 1));

describe('a card', () => {
  it('comes back on the day that FSRS gives, from its morning', () => {
    // Good: 2.3065 days, so two.
    expect(cardOf(['right', 0])).to.include({ why: 'due', dueOn: '2026-05-06', dueFrom: 0, since: now });
    expect(cardOf(['partly', 0])).to.include({ why: 'partly', dueOn: '2026-05-05' });
  });

  it('comes back at once when it was missed on its page, after ten minutes when it was missed in a deck', () => {
    expect(cardOf(['wrong', 0])).to.include({ why: 'missed', dueOn: '2026-05-04', dueFrom: 0 });
    expect(cardOf(['wrong', 0, true])).to.include({
      why: 'missed',
      dueOn: '2026-05-04',
      dueFrom: now + 10 * MINUTE,
    });
  });

  it('says why it was unsure', () => {
    expect(cardOf(['unsure', 0])).to.include({ why: 'unsure', dueOn: '2026-05-05' });
    expect(cardOf(['wrong', MINUTE], ['solution', 0]).why).to.equal('solution');
    expect(cardOf(['hint', MINUTE], ['right', 0]).why).to.equal('hint');
    expect(cardOf(['wrong', MINUTE], ['right', 0]).why).to.equal('retry');
    expect(cardOf(['hint', 3 * DAY], ['right', 0]).why).to.equal('due');
  });

  it('put off comes back tomorrow, whenever it was due', () => {
    expect(cardOf(['wrong', 9 * DAY], ['not-now', 0, true])).to.include({
      why: 'missed',
      dueOn: '2026-05-05',
    });
    // An hour before midnight in Berlin.
    expect(cardOf(['wrong', 9 * DAY], ['not-now', 13 * 60 * MINUTE, true]).dueOn).to.equal('2026-05-04');
  });

  it('is asked again when it is taken back that it is known, or put off', () => {
    const known = cardOf(['right', 90 * DAY], ['known', 2 * MINUTE, true], ['again', MINUTE, true]);
    expect(known.known).to.equal(false);
    const put = cardOf(['wrong', 9 * DAY], ['not-now', 2 * MINUTE, true], ['again', MINUTE, true]);
    expect(put).to.include({ why: 'missed', dueOn: '2026-04-25' });
    // And put off once more.
    expect(cardOf(['wrong', 9 * DAY], ['again', MINUTE, true], ['not-now', 0, true]).dueOn).to.equal(
      '2026-05-05',
    );
  });

  it('put off, and then answered, comes back when the answer says', () => {
    expect(cardOf(['not-now', MINUTE, true], ['right', 0]).dueOn).to.equal('2026-05-06');
  });

  it('that is known is asked no more, until it is missed', () => {
    expect(cardOf(['right', 90 * DAY], ['known', DAY, true]).known).to.equal(true);
    expect(cardOf(['right', 90 * DAY], ['known', 2 * DAY, true], ['right', DAY]).known).to.equal(true);
    expect(cardOf(['right', 90 * DAY], ['known', 2 * DAY, true], ['partly', DAY]).known).to.equal(false);
  });

  it('that was answered while the clock was years ahead is asked as if right after the answer before', () => {
    const ahead = -20 * 365 * DAY;
    expect(cardOf(['right', 5 * DAY], ['right', ahead])).to.include({ since: now - 5 * DAY });
    expect(cardOf(['right', 5 * DAY], ['wrong', ahead])).to.include({ why: 'missed', dueOn: '2026-04-29' });
    // Without an answer before nobody knows when it was.
    expect(cardOf(['right', ahead]).dueOn <= '2026-05-04').to.equal(true);
    // Other devices may be some minutes ahead.
    expect(cardOf(['right', -5 * MINUTE])).to.include({ since: now + 5 * MINUTE, dueOn: '2026-05-06' });
  });

  it('that was answered while the clock was years behind goes on from what is known', () => {
    const card = cardOf(['right', 20 * 365 * DAY], ['right', 2 * DAY], ['right', 0]);
    expect(card.memory.stability).to.be.greaterThan(50);
    expect(card.dueOn > '2026-05-06').to.equal(true);
  });
});

describe('the agenda', () => {
  const all = {
    due: [['right', 9 * DAY]],
    overdue: [['right', 30 * DAY]],
    partly: [['partly', 3 * DAY]],
    missed: [['wrong', 9 * DAY]],
    hint: [
      ['hint', 5 * DAY + MINUTE],
      ['right', 5 * DAY],
    ],
    fresh: [['right', 0]],
    known: [
      ['right', 90 * DAY],
      ['known', DAY, true],
    ],
    opened: [['hint', 0]],
  } as const;

  it('has missed, then unsure, then due questions, the longest due first', () => {
    const { today, beyond, next, done, cards, known } = agenda(all);
    expect(keys(today)).to.deep.equal(['missed', 'hint', 'partly', 'overdue', 'due']);
    expect(beyond).to.deep.equal([]);
    expect(next?.dueOn).to.equal('2026-05-06');
    expect(done).to.equal(0);
    expect(cards).to.have.length(6);
    expect(known).to.equal(1);
  });

  it('asks no more than the limit of a day, and counts what was reviewed today', () => {
    expect(keys(agenda(all, 2).today)).to.deep.equal(['missed', 'hint']);
    expect(keys(agenda(all, 2).beyond)).to.deep.equal(['partly', 'overdue', 'due']);
    const reviewed = { ...all, again: [['right', 60 * MINUTE, true]] } as const;
    expect(agenda(reviewed, 2)).to.include({ done: 1 });
    expect(keys(agenda(reviewed, 2).today)).to.deep.equal(['missed']);
    // Yesterday, at 23:30 in Berlin.
    const yesterday = { ...all, again: [['right', 12.5 * 60 * MINUTE, true]] } as const;
    expect(agenda(yesterday, 2)).to.include({ done: 0 });
  });

  it('asks what was missed in the deck again on the same day, and does not count it twice', () => {
    const again = { a: [['wrong', 5 * MINUTE, true]], b: [['wrong', 15 * MINUTE, true]] } as const;
    const { today, next, done } = agenda(again, 2);
    expect(keys(today)).to.deep.equal(['b']);
    expect(next).to.include({ dueOn: '2026-05-04', dueFrom: now + 5 * MINUTE });
    expect(done).to.equal(2);
  });

  it('of an empty record is empty', () => {
    expect(agenda({})).to.deep.equal({
      today: [],
      beyond: [],
      next: undefined,
      done: 0,
      cards: [],
      known: 0,
    });
  });

  it('asks for the day of a time once for each half hour: a deck has thousands of questions', () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`q${index}`, [['right', (index % 20) * DAY] as const]]),
    );
    let asked = 0;
    const counting = remembering((time) => {
      asked += 1;
      return dateAt(time);
    });
    const cards = [...cardsOf(rowsOf(many), now, counting)];
    expect(agendaOf(cards, { now, dateAt: counting, limit: 10 }).today).to.have.length(10);
    expect(asked).to.be.lessThan(40);
  });
});

describe('the forecast', () => {
  it('tells what share is recalled today and during a week without review', () => {
    const { cards } = agenda({ a: [['right', 2 * DAY]], b: [['right', 0]] });
    const forecast = forecastOf(cards, now)!;
    expect(forecast).to.have.length(8);
    expect(forecast[0]).to.be.closeTo(0.956, 0.005);
    expect(forecast.every((share, day) => day === 0 || share < forecast[day - 1]!)).to.equal(true);
    expect(forecast[7]).to.be.greaterThan(0.5);
  });

  it('tells nothing where nothing was answered', () => {
    expect(forecastOf([], now)).to.equal(undefined);
  });
});
