import { expect } from '@open-wc/testing';
import { textOf, type Prose } from '../../../src/domain/question/model.js';
import { readQuiz } from '../../../src/formats/html/index.js';
import { codes, written } from '../outline.js';

const list = '<ul><li>[x] A</li><li>[ ] B</li></ul>';
const promptOf = (markup: string): Prose => readQuiz(written(markup + list)).model.questions[0]?.prompt ?? '';

function markupOf(prose: Prose): string {
  if (typeof prose === 'string') return `text: ${prose}`;
  const holder = document.createElement('div');
  holder.append(...(prose.nodes as readonly Node[]).map((node) => node.cloneNode(true)));
  return holder.innerHTML.trim();
}

describe('prose that readQuiz returns', () => {
  it('is a string where nothing but text is there', () => {
    for (const markup of [
      'Q  is\n it',
      '<p>Q is it</p>',
      '<h3> Q is it </h3>',
      '<div><p>Q is <!-- so --> it</p></div>',
      '<p><span>Q is it</span></p>',
    ]) {
      expect(promptOf(markup), markup).to.equal('Q is it');
    }
  });

  it('holds copies without their wrapper where markup is there', () => {
    expect(markupOf(promptOf('<p class="x">Q <em>is</em> <code>it</code></p>'))).to.equal(
      'Q <em>is</em> <code>it</code>',
    );
    expect(markupOf(promptOf('<h3>Q</h3><pre>a\n  b</pre>'))).to.equal('<h3>Q</h3><pre>a\n  b</pre>');
  });

  it('keeps language and direction', () => {
    expect(markupOf(promptOf('<p lang="ar" dir="rtl">ما هذا</p>'))).to.equal(
      '<p lang="ar" dir="rtl">ما هذا</p>',
    );
  });

  it('says images by their alternative text, and hidden copies not at all', () => {
    const katex =
      '<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x</span></span>';
    expect(textOf(promptOf(`<p>See <img src="data:," alt="a fork lift"> and ${katex}<br>now</p>`))).to.equal(
      'See a fork lift and x now',
    );
  });

  it('leaves out what must not run twice, and comments', () => {
    const prompt = promptOf(
      '<p>Q <b onclick="go()" id="keep">is</b><script>go()</script><style>b{}</style><svg><script>go()</script><a onload="go()"></a></svg></p>',
    );
    expect(markupOf(prompt)).to.equal('Q <b id="keep">is</b><svg><a></a></svg>');
  });

  it('leaves out the link of a heading to itself, and keeps other links', () => {
    expect(promptOf('<h3>Q<a class="headerlink" href="#q">¶</a></h3>')).to.equal('Q');
    expect(promptOf('<h3>Q <a href="#q"><svg><path d="M0"></path></svg></a></h3>')).to.equal('Q');
    expect(markupOf(promptOf('<h3>Q <a href="#fn1">1</a></h3>'))).to.equal('Q <a href="#fn1">1</a>');
  });

  it('comes as nodes in which nothing runs: no image loads, no element starts', () => {
    let started = 0;
    customElements.define(
      'prose-probe',
      class extends HTMLElement {
        constructor() {
          super();
          started += 1;
        }
      },
    );
    const root = document.createElement('div');
    root.innerHTML = `<p>Q <b>x</b> <prose-probe>p</prose-probe></p>${list}`;
    const before = started;
    const reading = readQuiz(root);
    expect(started).to.equal(before);
    const prompt = reading.model.questions[0]?.prompt as unknown as { nodes: Node[] };
    expect(prompt.nodes[0]?.ownerDocument?.defaultView).to.equal(null);
    expect(prompt.nodes[0]?.isConnected).to.equal(false);
    expect(codes(reading)).to.deep.equal(['nested-live-element']);
  });

  it('is read from a list item with its markup, without the marker', () => {
    const markup =
      '<p>Q</p><ul><li><p><strong>[</strong>x] <em>A</em></p></li><li><span>[ ]</span> <code>B</code></li>' +
      '<li><p>[ ] C</p><p>more</p></li><li><label><input type="checkbox"><span></span></label> D</li></ul>';
    const [question] = readQuiz(written(markup)).model.questions;
    const texts = question && 'choices' in question ? question.choices.map(({ text }) => markupOf(text)) : [];
    expect(texts).to.deep.equal([
      '<strong></strong><em>A</em>',
      '<span></span><code>B</code>',
      '<p>C</p><p>more</p>',
      'text: D',
    ]);
  });
});
