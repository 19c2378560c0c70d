import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTrees, writeTrees } from '../../src/formats/prose-tree.js';
import { copyOf } from '../../src/formats/html/prose.js';
import { written } from './outline.js';

/** Copies of markup as a reader makes them. */
const nodesOf = (markup: string): readonly Node[] => [...copyOf(written(markup).childNodes).childNodes];

function markupOf(nodes: readonly Node[]): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(...nodes);
  return holder.innerHTML;
}

const treesOf = (markup: string) => writeTrees(nodesOf(markup));
const there = (markup: string) =>
  markupOf(readTrees(JSON.parse(JSON.stringify(treesOf(markup).trees)) as unknown));

describe('prose as a tree', () => {
  it('comes back as it was: emphasis, lists, code, tables, languages, formulas', () => {
    for (const markup of [
      'How <em>do</em> you <strong>lift</strong>?',
      '<p lang="es" dir="ltr">¿Cómo?</p><ul><li value="2">a</li></ul>',
      '<pre><code>if (a &lt; b) return;</code></pre>',
      '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>',
      '<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>',
    ]) {
      expect(there(markup)).to.equal(markup);
      expect(treesOf(markup).whole).to.equal(true);
    }
    expect(readTrees(treesOf('<math><mi>a</mi></math>').trees)[0]).to.be.instanceOf(MathMLElement);
  });

  it('leads where it led, from any page', () => {
    expect(there('<a href="lifting.html#knees">how</a>')).to.equal(
      `<a href="${new URL('lifting.html#knees', document.baseURI).href}">how</a>`,
    );
    expect(there('<a href="mailto:hr@example.org">HR</a>')).to.equal(
      '<a href="mailto:hr@example.org">HR</a>',
    );
    expect(there('<img src="/package.json" alt="A back" width="20">')).to.equal(
      `<img alt="A back" src="${location.origin}/package.json" width="20">`,
    );
  });

  it('leaves out what runs, what looks like the page, and what shows nothing', () => {
    expect(
      there('<b onclick="a()" style="color: red" class="x" id="y">a</b><script>a()</script><i hidden>b</i>'),
    ).to.equal('<b>a</b>');
    expect(there('<a href="javascript:alert(1)">a</a>')).to.equal('<a>a</a>');
    expect(there('<font>a</font><mjx-container><i>b</i></mjx-container>')).to.equal('a<i>b</i>');
    expect(there('<svg aria-hidden="true"><path></path></svg>a')).to.equal('a');
  });

  it('tells what a copy cannot show', () => {
    for (const markup of [
      '<img src="https://cdn.example/back.png" alt="A back">',
      '<svg><path></path></svg>',
      '<video></video>',
      '<my-drawing></my-drawing>',
    ]) {
      expect(treesOf(`a ${markup}`), markup).to.deep.equal({ trees: ['a '], whole: false });
    }
  });

  it('reads nothing but what it may, out of anything', () => {
    const evil: unknown = [
      { tag: 'script', children: ['alert(1)'] },
      { tag: 'b', attributes: { onclick: 'alert(1)', style: 'x', title: 'T' }, children: 'text' },
      { tag: 'a', attributes: { href: 'javascript:alert(1)' }, children: ['a', null, 3, ['b']] },
      { tag: 'img', attributes: { src: 'https://elsewhere.example/pixel.png' } },
      { tag: 'img', attributes: { src: 'data:image/png;base64,AAAA' } },
      { tag: 'iframe' },
      { tag: 'math', attributes: 'href', children: [{ tag: 'mi', children: ['x'] }] },
      { tag: '__proto__' },
    ];
    expect(markupOf(readTrees(evil))).to.equal('<b title="T"></b><a>a</a><math><mi>x</mi></math>');
  });

  it('never throws, and never shows what is not on its lists', () => {
    const node = (children: fc.Arbitrary<unknown>) =>
      fc.record(
        {
          tag: fc.constantFrom('b', 'a', 'img', 'svg', 'style', 'script', 'math', 'object', '__proto__', 3),
          attributes: fc.oneof(
            fc.dictionary(fc.constantFrom('href', 'src', 'onload', 'title', 'srcdoc'), fc.webUrl()),
            fc.constantFrom({ href: 'javascript:a()' }, { src: 'data:a' }, 'href', null, { href: 3 }),
          ),
          children: fc.oneof(fc.array(children, { maxLength: 3 }), fc.constantFrom('a', null, {})),
        },
        { requiredKeys: [] },
      );
    const leaf = fc.oneof(fc.string(), fc.constantFrom(null, 3, {}, []));
    const tree = node(node(node(leaf)));
    fc.assert(
      fc.property(fc.array(tree), (trees) => {
        const holder = document.createElement('template').content.ownerDocument.createElement('div');
        holder.append(...readTrees(trees));
        expect(holder.querySelector('script, style, svg, iframe, object, [onload], [srcdoc]')).to.equal(null);
        for (const { href } of holder.querySelectorAll('a')) expect(href).to.match(/^(https?:|mailto:|$)/u);
        for (const { src } of holder.querySelectorAll('img'))
          expect(new URL(src).origin).to.equal(location.origin);
      }),
    );
  });

  it('ends where nobody nests prose any more', () => {
    const deep = Array.from({ length: 5000 }).reduce<unknown>(
      (tree) => ({ tag: 'b', children: [tree] }),
      'a',
    );
    expect(() => readTrees([deep])).not.to.throw();
  });
});
