import { expect } from '@open-wc/testing';
import { readScenario } from '../../../../src/formats/html/scenario/index.js';
import { written } from '../../outline.js';
import { codes, outline } from './outline.js';

const end = '<h2 id="end">End</h2><p>{ending good}</p>';

/** The lines of the step `a`. */
function stepOf(body: string): string[] {
  const lines = outline(readScenario(written(`<h2 id="a">A</h2>${body}${end}`)));
  return lines.slice(lines.findIndex((line) => line.startsWith('# a')) + 1, -1);
}

const ids = (markup: string): string[] => readScenario(written(markup)).model.steps.map(({ id }) => id);

const on = '<a href="#end">On</a>';

describe('readScenario on steps', () => {
  it('takes what links lead to, and what is beside it', () => {
    const page = `<h1>T</h1><h2>A</h2>${on}<h3>Aside</h3><p>Words.</p><h2>Lonely</h2><h2>End</h2>`;
    expect(ids(page)).to.deep.equal(['a', 'lonely', 'end']);
    expect(readScenario(written(page)).model.title).to.equal('T');
  });

  it('reads a section that holds another, and goes on behind it', () => {
    const page = `<section id="a">One<section id="end">Two</section><p>${on}</p></section>`;
    const { model } = readScenario(written(page));
    expect(outline({ model })).to.deep.equal(['# a', '| One', '-> end: On', '# end', '| Two']);
  });

  it('finds names at headings, beside them, in braces, in data-key and in the words', () => {
    expect(ids(`<h2 id="a1">A</h2>${on}${end}`)).to.deep.equal(['a1', 'end']);
    expect(ids(`<h2><a name="a2"></a>A</h2>${on}${end}`)).to.deep.equal(['a2', 'end']);
    expect(ids(`<p><a id="a3"></a></p><h2>A</h2>${on}${end}`)).to.deep.equal(['a3', 'end']);
    expect(ids(`<h2>A {#a4}</h2>${on}${end}`)).to.deep.equal(['a4', 'end']);
    expect(ids(`<h2 id="x" data-key="a5">A</h2>${on}${end}`)).to.deep.equal(['a5', 'end']);
    expect(ids(`<h2>Ann’s “Room”!</h2>${on}${end}`)).to.deep.equal(['anns-room', 'end']);
    expect(ids(`<h2 id="wait-once">Wait {once}</h2>${on}${end}`)).to.deep.equal(['wait', 'end']);
  });

  it('follows links that are encoded, whole addresses of the page, and prefixed by a sanitiser', () => {
    const of = (id: string, href: string) =>
      readScenario(written(`<h2>A</h2><p><a href="${href}">On</a></p><h2 id="${id}">End</h2>`)).model;
    const [path] = location.href.split('#');
    for (const [id, href] of [
      ['über', '#%C3%BCber'],
      ['x', `${path}#x`],
      ['user-content-x', '#x'],
      ['user-content-user-content-x', '#user-content-x'],
    ] as const) {
      const { steps } = of(id, href);
      expect(steps[0]?.choices[0]?.to, href).to.equal(steps[1]?.id);
    }
    expect(of('x', 'https://example.org/#x').steps[0]?.choices).to.deep.equal([]);
  });

  it('leaves links to other places of the page alone', () => {
    expect(
      stepOf(`<p id="here">See <a href="#here">here</a>. <a href="#top">Top</a></p>${on}`),
    ).to.deep.equal(['| See here. Top', '-> end: On']);
  });

  it('takes a heading with several ways for the start, though it bears the title', () => {
    const ways = '<ul><li><a href="#b">B</a></li><li><a href="#end">End</a></li></ul>';
    expect(ids(`<h1 id="t">T</h1>${ways}<h2 id="b">B</h2>${on}${end}`)).to.deep.equal(['t', 'b', 'end']);
    expect(ids(`<h1 id="t">T</h1><p><a href="#b">Begin</a></p><h2 id="b">B</h2>${on}${end}`)).to.deep.equal([
      'b',
      'end',
    ]);
  });

  it('starts where the author says', () => {
    const { model } = readScenario(written(`<h2>End {ending poor}</h2><h2>A</h2><p>{start}</p>${on}`));
    expect(model.start).to.equal('a');
  });

  it('leaves out footnotes, tables of contents and children that name a slot', () => {
    const aside =
      '<div class="toc"><a href="#a">A</a></div><p slot="x">X</p><section class="footnotes"><h2>Notes</h2></section>';
    const reading = readScenario(written(`${aside}<h2 id="a">A</h2>${on}${end}`));
    expect(reading.model.steps.map(({ id }) => id)).to.deep.equal(['a', 'end']);
    expect(reading.foreign).to.deep.equal([]);
    expect(codes(reading)).to.deep.equal([]);
  });
});

describe('readScenario on choices', () => {
  it('reads items, paragraphs and running text', () => {
    expect(
      stepOf(
        '<ul><li>You <a href="#end">go</a> now. {once}<blockquote>Good.</blockquote></li></ul>' +
          '<p><a href="#end">Run</a> {#run; expert}</p><blockquote>Fine.</blockquote>' +
          '<p>Or <a href="#a">look</a> {score 1} or <a href="#end">jump</a> {#jump}.</p>',
      ),
    ).to.deep.equal([
      '| Or look or jump.',
      '-> end: You go now. {once} // Good.',
      '-> run: end: Run {expert} // Fine.',
      '-> a: look {score 1}',
      '-> jump: end: jump',
    ]);
  });

  it('calls choices by where they lead, and tells those apart that lead to one step', () => {
    expect(stepOf(`<ul><li>${on}</li><li><a href="#end">Off</a></li></ul>`)).to.deep.equal([
      '-> end: On',
      '-> end-Off: end: Off',
    ]);
  });

  it('reads attributes, classes and attribute lists', () => {
    const link = (attributes: string, rest = '') => stepOf(`<ul><li ${attributes}>${on}${rest}</li></ul>`);
    const line = ['-> x: end: On [trust > 1] {once; expert; score 2; trust += 1}'];
    const attributes =
      'data-key="x" data-if="trust > 1" data-once data-expert data-score="2" data-set="trust += 1"';
    expect(link(attributes)).to.deep.equal(line);
    expect(link('id="x" class="once expert score-2 y" data-if="trust > 1"', ' {trust += 1}')).to.deep.equal(
      line,
    );
    expect(link('', ' {#x; if trust &gt; 1; trust += 1; once; expert; score 2}')).to.deep.equal(line);
    expect(link('', ' {#x .once .expert .score-2}')).to.deep.equal(['-> x: end: On {once; expert; score 2}']);
  });

  it('lets else follow the choice before', () => {
    expect(stepOf(`<ul><li>{if x > 1} ${on}</li><li><a href="#a">Off</a> {else}</li></ul>`)).to.deep.equal([
      '-> end: On [x > 1]',
      '-> a: Off [not x > 1]',
    ]);
  });

  it('reads groups of choices within a list', () => {
    expect(
      stepOf('<ul><li>Talk<ul><li><a href="#a">Low</a></li><li><a href="#end">Loud</a></li></ul></li></ul>'),
    ).to.deep.equal(['| Talk', '-> a: Low', '-> end: Loud']);
  });

  it('lets a timer name the step that its choice leads to', () => {
    const { model } = readScenario(
      written(`<h2>A</h2><p>{time 9 → end}</p><ul><li>${on} {#go}</li></ul>${end}`),
    );
    expect(model.steps[0]?.timer).to.deep.equal({ seconds: 9, choice: 'go' });
  });
});

describe('readScenario on blocks', () => {
  it('shows them by condition, with else, with a paragraph before, and in groups', () => {
    expect(
      stepOf(
        '<p>{if a} One</p><p>{else if b} Two</p><p>{else} Three</p><p>{if c}</p><ul><li>Four</li></ul>' +
          '<div data-if="d"><p>Five</p><blockquote><b>Ana</b>: Six</blockquote></div>',
      ),
    ).to.deep.equal([
      '| One [a]',
      '| Two [not a and b]',
      '| Three [not a and not b]',
      '| Four [c]',
      '| Five [d]',
      '"Ana: Six [d]',
    ]);
  });

  it('reads speech with a portrait', () => {
    const lines = stepOf(
      '<blockquote><p><img src="a.png" alt=""> <strong>Ana:</strong> Hi</p></blockquote>' +
        '<p class="speech"><strong>Bo</strong>: Ho</p><blockquote>A quote.</blockquote>',
    );
    expect(lines).to.deep.equal(['"Ana (portrait): Hi', '"Bo: Ho', '| A quote.']);
  });

  it('leaves live nodes where they are and learns the names of quizzes', () => {
    const markup = `<p><video></video></p><micro-quiz id="q"></micro-quiz><div class="micro-quiz" id="r"><a href="#end">x</a></div>${on}`;
    const root = written(`<h2>A</h2>${markup}${end}`);
    const { model, foreign } = readScenario(root);
    expect(model.steps[0]?.quizzes).to.deep.equal(['q', 'r']);
    expect(foreign.map(({ node, step }) => [node.parentNode === root, step])).to.deep.equal([
      [true, 'a'],
      [true, 'a'],
      [true, 'a'],
    ]);
    expect(model.steps[0]?.choices).to.have.length(1);
  });

  it('keeps headings, lists and figures as copies', () => {
    const [step] = readScenario(
      written(`<h2>A</h2>${on}<h3>Notes</h3><figure><img src="a.png" alt="Plan"></figure>${end}`),
    ).model.steps;
    const nodes = step?.blocks.flatMap((block) =>
      block.kind === 'prose' && typeof block.prose !== 'string' ? (block.prose.nodes as Element[]) : [],
    );
    expect(nodes?.map(({ localName }) => localName)).to.deep.equal(['h3', 'figure']);
  });

  it('reads braces in code where they are all of it, and leaves others', () => {
    expect(
      stepOf(`<p><code>{if x}</code> Yes <code>f({a})</code></p><p>Say \\{hello}</p>${on}`),
    ).to.deep.equal(['| Yes f({a}) [x]', '| Say {hello}', '-> end: On']);
  });
});
