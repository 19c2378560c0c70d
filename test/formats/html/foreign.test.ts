import { expect } from '@open-wc/testing';
import { readQuiz } from '../../../src/formats/html/index.js';
import { codes, outline, written } from '../outline.js';

const list = '<ul><li>[x] A</li><li>[ ] B</li></ul>';

function placed(markup: string): string[] {
  const root = written(markup);
  const { foreign } = readQuiz(root);
  for (const { node } of foreign) expect(node.parentNode).to.equal(root);
  return foreign.map(({ node, before }) => `${node.nodeName.toLowerCase()} ${before ?? ''}`.trim());
}

describe('what is no grammar', () => {
  it('is returned live, with the question that it stands before', () => {
    const markup = `<video></video><p>Q1</p>${list}<iframe></iframe><p>Q2</p><audio></audio>${list}<my-note></my-note><details><summary>More</summary></details>`;
    expect(placed(markup)).to.deep.equal(['video Q1', 'iframe Q2', 'audio Q2', 'my-note', 'details']);
    expect(outline(readQuiz(written(markup)))).to.deep.equal([
      'one: Q1',
      '+ A',
      '- B',
      'one: Q2',
      '+ A',
      '- B',
    ]);
  });

  it('is also a wrapper of nothing else', () => {
    const markup = `<p> <iframe></iframe> </p><figure><video></video><figcaption>A film</figcaption></figure><p>Q</p>${list}<p>See <video></video></p>`;
    expect(placed(markup)).to.deep.equal(['p Q', 'figure Q']);
    expect(codes(readQuiz(written(markup)))).to.deep.equal(['nested-live-element']);
  });

  it('is what introduces a quiz or a part of it', () => {
    const markup = `<h2>Check yourself</h2><p>Two questions.</p><h3>Q1</h3>${list}<p>E1</p><h2>Part two</h2><p>Now harder.</p><h3>Q2</h3>${list}`;
    expect(placed(markup)).to.deep.equal(['h2 Q1', 'p Q1', 'h2 Q2', 'p Q2']);
    const reading = readQuiz(written(markup));
    expect(reading.model.title).to.equal('Check yourself');
    expect(outline(reading)).to.deep.equal(['one: Q1', '+ A', '- B', '! E1', 'one: Q2', '+ A', '- B']);
    expect(placed(`Words first<hr><p>Q</p>${list}`)).to.deep.equal(['#text Q']);
  });

  it('stands before the next question that can be asked', () => {
    const bad = '<ul><li>[ ] A</li><li>[ ] B</li></ul>';
    expect(
      placed(`<video></video><p>Q1</p>${bad}<p>Q2</p>${list}<audio></audio><p>Q3</p>${bad}`),
    ).to.deep.equal(['video Q2', 'audio']);
  });

  it('loses no words that stand in a group', () => {
    const markup = `<div><p>Intro.</p><hr><p>Q</p>${list}</div>`;
    expect(placed(markup)).to.deep.equal([]);
    expect(outline(readQuiz(written(markup)))[0]).to.equal('one: Intro. Q');
  });

  it('leaves children that name a slot to that slot', () => {
    expect(placed(`<p slot="end">Bye</p><video slot="x"></video><p>Q</p>${list}`)).to.deep.equal([]);
    expect(outline(readQuiz(written(`<p slot="end">Bye</p><p>Q</p>${list}`)))).to.deep.equal([
      'one: Q',
      '+ A',
      '- B',
    ]);
  });

  it('is everything where there is no question', () => {
    expect(placed('<p>Only words</p>and more')).to.deep.equal(['p', '#text']);
  });

  it('is not entered: what stands in another element is its own', () => {
    const markup = `<other-quiz><p>X</p>${list}</other-quiz><p>Q</p>${list}`;
    expect(outline(readQuiz(written(markup)))).to.deep.equal(['one: Q', '+ A', '- B']);
  });
});
