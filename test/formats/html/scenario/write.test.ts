import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Prose } from '../../../../src/domain/question/model.js';
import type { Choice, Scenario, Step } from '../../../../src/domain/scenario/model.js';
import { readScenario } from '../../../../src/formats/html/scenario/index.js';
import { writeScenario } from '../../../../src/formats/html/scenario/write.js';
import { scenario } from '../../json/arbitraries.js';
import { written } from '../../outline.js';
import { codes, outline } from './outline.js';

const read = (markup: string) => {
  const [root] = written(markup).children;
  if (!root) throw new TypeError('expected an element');
  return readScenario(root);
};

/** Words with spaces as HTML knows them; a link of nothing but a mark is no choice. */
const tidy = (prose: Prose): string => {
  const words = (prose as string).replace(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : `${words} x`.trim();
};

/** The same scenario with its ways open: links lead to steps, timers to choices. */
function opened(model: Scenario): Scenario {
  const ids = new Set(model.steps.map(({ id }) => id));
  const choiceOf = (choice: Choice): Choice => ({
    ...choice,
    text: tidy(choice.text),
    to: ids.has(choice.to) ? choice.to : model.start,
    ...(choice.feedback === undefined ? {} : { feedback: tidy(choice.feedback) }),
  });
  const stepOf = ({ timer, title, ...step }: Step): Step => {
    const choices = step.choices.map(choiceOf);
    return {
      ...step,
      ...(title === undefined ? {} : { title: tidy(title) }),
      blocks: step.blocks.map((block) => {
        if (block.kind === 'live') return block;
        if (block.kind === 'prose') return { ...block, prose: tidy(block.prose) };
        return { ...block, speaker: { name: tidy(block.speaker.name) }, prose: tidy(block.prose) };
      }),
      choices,
      ...(timer && choices.some(({ id }) => id === timer.choice) ? { timer } : {}),
    };
  };
  const { title, ...rest } = model;
  return { ...rest, ...(title === undefined ? {} : { title: tidy(title) }), steps: model.steps.map(stepOf) };
}

describe('writeScenario', () => {
  it('writes what is read back as the same', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(scenario.map(opened), (model) => {
        const reading = read(writeScenario(model));
        expect(reading.model).to.deep.equal(model);
        expect(codes(reading)).to.deep.equal([]);
      }),
      { numRuns: 500, includeErrorInReport: true },
    );
  });

  it('writes what tools rendered so that it reads the same', async () => {
    const source = await (
      await fetch(new URL('../../fixtures/scenario/complaint.html', import.meta.url))
    ).text();
    const reading = readScenario(written(source));
    expect(outline(read(writeScenario(reading.model)))).to.deep.equal(outline(reading));
  });

  it('keeps marked words, portraits and live nodes, and leaves out what runs', () => {
    const markup =
      '<div id="d"><h2>A</h2><p>Be <em>kind</em> &amp; quick<script>1</script>.</p>' +
      '<blockquote><p><img src="a.png" alt="" onload="x()"><strong>Ana:</strong> Hi</p></blockquote>' +
      '<micro-quiz id="q"></micro-quiz><p><a href="#b">On</a></p><h2>B</h2></div>';
    const html = writeScenario(read(markup).model);
    expect(html).to.include('Be <em>kind</em> &amp; quick.');
    expect(html).to.include('<img src="a.png" alt=""><strong>Ana:</strong> Hi');
    expect(html).to.include('<micro-quiz id="q"></micro-quiz>');
    expect(html).not.to.match(/script|onload/u);
    expect(outline(read(html))).to.deep.equal(outline(read(markup)));
  });
});
