import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { inTurns } from '../../src/internal/in-turns.js';
import { until } from '../helpers/quiz-harness.js';

describe('a list drawn in turns', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const host = document.createElement('div');
  const draw = (mark = '') =>
    render(
      inTurns(items, (item) => html`<li>${mark}${item}</li>`),
      host,
    );
  const texts = () => Array.from(host.querySelectorAll('li'), ({ textContent }) => textContent);

  it('has its start at once and all of it soon, in order and as it was drawn last', async () => {
    const part = draw();
    expect(texts()).to.deep.equal(items.slice(0, 20).map(String));
    draw('n');
    expect(texts()).to.deep.equal(items.slice(0, 20).map((item) => `n${item}`));
    part.setConnected(false);
    part.setConnected(true);
    await until(() => texts().length === 50, 'the whole list');
    expect(texts()).to.deep.equal(items.map((item) => `n${item}`));
    // What is drawn stays drawn.
    draw('m');
    expect(texts()).to.deep.equal(items.map((item) => `m${item}`));
  });
});
