import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { textOf } from '../../../src/domain/question/model.js';
import { readFeedback } from '../../../src/formats/html/feedback/index.js';

/** An element as a parser makes it. */
function parse(inner: string): Element {
  const { body } = new DOMParser().parseFromString(`<feedback-panel>${inner}</feedback-panel>`, 'text/html');
  return document.importNode(body.firstElementChild!, true);
}

const read = (inner: string, isAsking = false) => readFeedback(parse(inner), isAsking);
const codes = (inner: string) => read(inner).problems.map(({ code }) => code);

describe('advice', () => {
  it('is an item of a list with a condition at its start', () => {
    const { model, problems } = read(`<ul>
      <li>{below 50 %} Read <a href="lifting.html#spine">How the spine carries</a> again {3 min}</li>
      <li><p>{passed; attempt 1} Well done.</p></li>
      <li>Ask <em>Ana</em>.</li>
    </ul>`);
    expect(problems).to.deep.equal([]);
    const [first, second, third] = model.advice;
    expect(textOf(first!.text)).to.equal('Read How the spine carries again');
    expect(first).to.deep.include({
      when: { kind: 'share', min: -Infinity, max: 0.5, isOpen: true, of: [] },
      minutes: 3,
    });
    expect(second?.text).to.equal('Well done.');
    expect(second?.when.kind).to.equal('all');
    expect(third?.when).to.deep.equal({ kind: 'always' });
  });

  it('survives what Markdown tools and editors do to it', () => {
    for (const item of [
      '<li><code>{below 50 %}</code> Read it.</li>',
      '<li><p><strong>{below\n50 %}</strong> Read it.</p></li>',
      '<li>{below&nbsp;50&nbsp;%}&nbsp;Read it.</li>',
      '<li><span>{below</span> 50 %} Read it.</li>',
    ]) {
      const { model } = read(`<div class="ulist"><ul>${item}</ul></div>`);
      expect(
        model.advice.map(({ text, when }) => `${when.kind}: ${textOf(text)}`),
        item,
      ).to.deep.equal(['share: Read it.']);
    }
  });

  it('keeps links as they are, and copies no scripts', () => {
    const { model } = read(
      '<ul><li>{always} <a href="b.html#x" onclick="x()">There</a><script>x()</script></li></ul>',
    );
    const [link] = (model.advice[0]!.text as { readonly nodes: readonly unknown[] })
      .nodes as readonly Element[];
    expect(link?.outerHTML).to.equal('<a href="b.html#x">There</a>');
  });

  it('leaves all else to the author', () => {
    const { model, foreign } = read(
      '<h3>What now?</h3><ul><li>{always} This</li></ul><ul><li>Plain</li></ul><details>More</details><p slot="end">x</p>',
    );
    expect(model.advice.length).to.equal(1);
    expect(foreign.before.map(({ nodeName }) => nodeName)).to.deep.equal(['H3']);
    expect(foreign.after.map(({ nodeName }) => nodeName)).to.deep.equal(['UL', 'DETAILS']);
  });
});

describe('what is asked', () => {
  it('is a paragraph, with thanks, reasons and levels', () => {
    const { model, problems } = read(
      `<p>{ask} I can <em>use</em> this.</p><p class="thanks">Thanks!</p>
      <ol><li>{level #no} No</li><li>{level} Yes</li></ol><ul class="reasons"><li id="clear">Clear</li><li>Too long</li></ul>`,
      true,
    );
    expect(problems).to.deep.equal([]);
    expect(textOf(model.question!)).to.equal('I can use this.');
    expect(model.thanks).to.equal('Thanks!');
    expect(model.levels).to.deep.equal([
      { id: 'no', text: 'No' },
      { id: 'Yes', text: 'Yes' },
    ]);
    expect(model.reasons).to.deep.equal([
      { id: 'clear', text: 'Clear' },
      { id: 'Too-long', text: 'Too long' },
    ]);
  });

  it('takes a plain list for reasons where the panel asks, and for the author’s own where it does not', () => {
    const list = '<ul><li>Clear</li><li>Too long</li></ul>';
    expect(read(list, true).model.reasons.length).to.equal(2);
    expect(read(list).model.reasons).to.deep.equal([]);
    expect(read(list).foreign.before.length).to.equal(1);
  });
});

describe('problems', () => {
  for (const [code, inner] of [
    ['unknown-condition', '<ul><li>{below} Read it.</li></ul>'],
    ['impossible-share', '<ul><li>{above 100 %} Read it.</li></ul>'],
    ['empty-advice', '<ul><li>{below 50 %} {3 min}</li></ul>'],
    ['misplaced-braces', '<ul><li>{always} Read it {below 50 %} now.</li></ul>'],
    ['duplicate-option', '<ul><li>{reason} Clear</li><li>{reason} Clear</li></ul>'],
    ['one-level', '<ul><li>{level} Yes</li></ul>'],
    ['nested-live-element', '<ul><li>{always} <video></video> Look</li></ul>'],
  ] as const) {
    it(`tells ${code}, with a cure and the node`, () => {
      const { problems } = read(inner);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(problems[0]!.cure).to.match(/\.$/u);
      expect(problems[0]!.node).to.be.instanceOf(Node);
    });
  }

  it('leaves out what nobody could be meant by, and keeps the rest', () => {
    const { model } = read('<ul><li>{below} No.</li><li>{below 50 %} Yes.</li></ul>');
    expect(model.advice.map(({ text }) => text)).to.deep.equal(['Yes.']);
  });

  it('says nothing of what is right, or is text', () => {
    expect(codes('<ul><li>{below 50 %} Write \\{name} here.</li></ul>')).to.deep.equal([]);
    expect(codes('<p>Write {name} here.</p>')).to.deep.equal([]);
    expect(codes('')).to.deep.equal([]);
  });
});

describe('the reader', () => {
  const piece = fc.constantFrom(
    ...[
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<p>',
      '{below 50 %}',
      '{',
      '}',
      '{ask}',
      '{level #a}',
      '{reason}',
      'Read',
      '<a href="#x">',
    ],
    ...[
      '</a>',
      '<form><input name="childNodes">',
      '<code>',
      '</code>',
      '<div>',
      '<svg>',
      '{3 min}',
      '<!-- -->',
      '<template>',
      '\\{',
    ],
  );

  it('never throws, changes nothing, and reads the same again', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.boolean(), (pieces, isAsking) => {
        const root = parse(pieces.join(' '));
        const before = root.outerHTML;
        const first = readFeedback(root, isAsking);
        const again = readFeedback(root, isAsking);
        const told = ({ model, problems }: typeof first) =>
          JSON.stringify([model, problems.map(({ code, excerpt }) => [code, excerpt])]);
        expect(told(again)).to.equal(told(first));
        expect(root.outerHTML).to.equal(before);
      }),
      { numRuns: 300 },
    );
  });
});
