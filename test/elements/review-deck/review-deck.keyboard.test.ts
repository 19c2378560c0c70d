import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/review-deck.js';
import { stage, withPast } from '../../helpers/deck-harness.js';
import { until } from '../../helpers/quiz-harness.js';
import { DAY, deck, missed, past } from './pasts.js';

describe('<review-deck> by keyboard and by ear', () => {
  it('is worked through without a mouse: the focus is where the next act is', async () => {
    const { deck: shown } = await stage(deck(), await withPast([past]));
    shown.root.querySelector<HTMLElement>('.question input')!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await until(() => shown.focus === 'Next question', 'the focus to be on the way on');
    expect(shown.announcement).to.equal('Right. Yes, With bent knees. Why: With bent knees.');
    await sendKeys({ press: 'Enter' });
    await until(() => shown.focus === 'At the body', 'the focus to be in the next question');
    expect(shown.announcement).to.equal('You answered this 4 weeks ago.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(shown.focus).to.equal('Not now');
    await sendKeys({ press: 'Enter' });
    await until(() => shown.focus === 'standing', 'the focus to be at the end');
    expect(shown.announcement).to.equal('That one comes back tomorrow. Done for today: 1 question reviewed.');
  });

  it('says what is missing, and goes there', async () => {
    const { deck: shown } = await stage(
      deck(),
      await withPast([{ ...past, did: { heavy: [['wrong', 2 * DAY]] } }]),
    );
    shown.root.querySelector<HTMLElement>('.question input')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => shown.announcement === 'Type an answer first.', 'what is missing');
    expect(shown.focus).to.equal('input');
    await sendKeys({ type: '25' });
    await sendKeys({ press: 'Enter' });
    await until(() => shown.focus === 'Finish', 'the way on');
  });

  it('is a named region with a named question that says why it is asked', async () => {
    const { deck: shown } = await stage(deck(), await withPast([missed]));
    expect(shown.root.querySelector('section')!.getAttribute('aria-label')).to.equal('Review');
    const group = shown.root.querySelector('[role="group"]')!;
    const text = (name: string) =>
      shown.root.getElementById(group.getAttribute(name)!)!.textContent.replace(/\s+/gu, ' ').trim();
    expect(text('aria-labelledby')).to.equal('How do you lift?');
    expect(text('aria-describedby')).to.equal('You missed this 9 days ago.');
  });
});
