import { expect, nextFrame } from '@open-wc/testing';
import '../../../src/define/review-deck.js';
import { ReviewDeck } from '../../../src/elements/review-deck/review-deck.js';
import { DeckHarness, stage, withPast } from '../../helpers/deck-harness.js';
import { freshDatabase, listenToConsole, textOf, until } from '../../helpers/quiz-harness.js';
import { deck, missed, past } from './pasts.js';

let count = 0;
const freshTag = (prefix: string) => `${prefix}-${(count += 1)}`;

describe('<review-deck> coming, going and changing', () => {
  it('shows the author’s text until it is upgraded late, and keeps it above the question', async () => {
    const tag = freshTag('late-deck');
    const { scope } = await stage(`<${tag}><h2>Review</h2></${tag}>`, await withPast([missed]));
    const late = scope.querySelector<ReviewDeck>(tag)!;
    expect(late.shadowRoot).to.equal(null);
    class LateDeck extends ReviewDeck {}
    LateDeck.define(tag);
    const shown = await new DeckHarness(late).drawn();
    expect(shown.prompt).to.equal('How do you lift?');
    expect(textOf(late)).to.equal('Review');
    expect(late.querySelector('h2')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('takes a limit that was set before it is upgraded, and warns of one that makes no sense', async () => {
    const tag = freshTag('early-deck');
    const { scope } = await stage(`<${tag}></${tag}>`, await withPast([past]));
    const early = scope.querySelector<ReviewDeck>(tag)!;
    early.limit = 1;
    class EarlyDeck extends ReviewDeck {}
    EarlyDeck.define(tag);
    const shown = await new DeckHarness(early).drawn();
    await shown.says('count', '');
    const { lines, restore } = listenToConsole('warn');
    early.limit = -2;
    await until(() => shown.part('count') === 'Question 1 of 2', 'the usual limit').finally(restore);
    expect(lines.join()).to.contain('limit is -2, 10 is used');
  });

  it('keeps what is picked when it is moved, and goes on when it is taken away and put back', async () => {
    const { scope, deck: shown } = await stage(`${deck()}<div></div>`, await withPast([missed]));
    shown.pick('With bent knees');
    scope.querySelector('div')!.append(shown.element);
    await shown.settled();
    expect(shown.root.querySelectorAll(':checked')).to.have.length(1);
    shown.element.remove();
    await nextFrame();
    scope.append(shown.element);
    await until(() => !shown.root.querySelector(':checked'), 'the question, asked anew');
    shown.pick('With bent knees');
    await shown.check();
    expect(shown.part('verdict')).to.contain('Right');
  });

  it('shows another learner nothing of the one before', async () => {
    const { scope, deck: shown } = await stage(deck(), await withPast([missed]));
    scope.setAttribute('actor', '{"mbox":"mailto:ben@example.org"}');
    await until(() => shown.part('standing').startsWith('Nothing to review yet.'), 'the empty deck');
    expect(shown.prompt).to.equal('');
  });

  it('works with a scope that comes late', async () => {
    const { scope, deck: shown } = await stage(deck(), await withPast([missed]));
    const holder = scope.parentElement!;
    const late = document.createElement('learning-scope');
    late.setAttribute('database', freshDatabase());
    holder.append(late);
    late.append(shown.element);
    await until(() => shown.part('standing').startsWith('Nothing to review yet.'), 'the other record');
  });

  it('follows the language of the page', async () => {
    const { scope, deck: shown } = await stage(deck(), await withPast([missed]));
    scope.setAttribute('lang', 'de');
    await until(() => shown.part('reason') === 'Das war vor 9 Tagen noch nicht richtig.', 'German');
  });
});
