import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/review-deck.js';
import { stage, withPast, type DeckHarness } from '../../helpers/deck-harness.js';
import { until } from '../../helpers/quiz-harness.js';
import { deck, missed } from './pasts.js';

// What themers rely on, under semver: a change here is a change of contract, and belongs in the changelog.

const surface = (shown: DeckHarness) => ({ states: shown.states, parts: shown.parts.join(' ') });

describe('<review-deck>: states and parts', () => {
  before(function () {
    if (!CSS.supports('selector(:state(a))')) this.skip();
  });

  it('nothing yet', async () => {
    const { deck: shown } = await stage(deck());
    expect(surface(shown)).to.deep.equal({ states: 'empty', parts: 'standing' });
  });

  it('asking, judged, over', async () => {
    const { deck: shown } = await stage(deck(), await withPast([missed]));
    expect(surface(shown)).to.deep.equal({
      states: 'asking',
      parts:
        'acts beside button check-button choice choices hint-button known-button later-button link open prompt question reason source unsure',
    });
    shown.pick('With a bent back');
    await shown.check();
    await until(() => shown.part('comes-back') !== '', 'when it comes back');
    expect(surface(shown)).to.deep.equal({
      states: 'asking judged',
      parts:
        'acts button choice choices comes-back explanation feedback link mark missed next-button prompt question reason source verdict wrong',
    });
    await shown.press('Finish');
    await until(() => shown.part('forecast') !== '', 'the forecast');
    expect(surface(shown)).to.deep.equal({ states: 'finished', parts: 'bars forecast next standing' });
  });

  it('left out', async () => {
    const { deck: shown } = await stage(deck(), await withPast([missed]));
    await shown.press('Not now');
    await until(() => shown.part('forecast') !== '', 'the forecast');
    expect(surface(shown)).to.deep.equal({
      states: 'finished',
      parts: 'bars forecast next skipped standing undo-button',
    });
  });
});

describe('<review-deck> in its surroundings', () => {
  const wide = ({ element }: DeckHarness) => {
    const box = element.getBoundingClientRect();
    const out = [...element.shadowRoot!.querySelectorAll('*:not(.unseen, .unseen *)')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && (right > box.right + 1 || left < box.left - 1);
    });
    return out.map(({ localName }) => localName).join();
  };

  it('fits into 320 px, from left to right and from right to left, with targets of 24 px and more', async () => {
    await setViewport({ width: 320, height: 800 });
    for (const around of ['dir="ltr"', 'dir="rtl" lang="ar"']) {
      const { deck: shown } = await stage(`<div ${around}>${deck()}</div>`, await withPast([missed]));
      expect(wide(shown), around).to.equal('');
      for (const target of shown.root.querySelectorAll('button, label, a')) {
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
      }
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('stands in a form of the page without taking part in it', async () => {
    const { scope, deck: shown } = await stage(`<form>${deck()}</form>`, await withPast([missed]));
    const form = scope.querySelector('form')!;
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    shown.pick('With bent knees');
    await shown.check();
    await shown.press('Finish');
    expect(sent).to.equal(0);
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});
