import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readQuiz } from '../../../src/formats/html/index.js';
import { problemKinds } from '../../../src/formats/html/problems.js';
import { plain } from '../outline.js';

const problemCodes = Object.keys(problemKinds);
const keyPattern = /^[A-Za-z0-9_-]+$/u;

interface Written {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Written | string)[];
}

const tags = (
  'p div ul ol li li li blockquote fieldset legend label input input h2 h3 hr pre code em span a form button video my-note details svg math ' +
  'table td script style template img br select textarea figure section br'
).split(' ');

const texts = fc.oneof(
  fc.constantFrom(
    '[x] A',
    '[ ] B',
    '[X] A',
    '[] C',
    '[=] 25 kg',
    '[=] Paris',
    '[~] 30',
    '[~]',
    '(x) D',
    '( ) E',
    '[c] F',
    '[x',
    ']',
    '☐ G',
    '✓ H',
  ),
  fc.constantFrom(
    '[[a|b]]',
    '[[',
    ']]',
    '[[4]]',
    'Q {.several}',
    '{#a .b}',
    '{: .points-2 }',
    '\n> F',
    '- [x] A',
    ' ',
    '\n',
    'True',
    'False',
    '1,500',
    '30..20',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const names = fc.constantFrom(
  'id',
  'class',
  'data-key',
  'type',
  'checked',
  'value',
  'for',
  'data-answer',
  'data-correct',
  'slot',
  'name',
  'data-task',
  'href',
  'onclick',
  'lang',
  'aria-label',
  'aria-hidden',
  'alt',
  'src',
);
const values = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'b',
    '_1',
    'radio',
    'checkbox',
    'number',
    'text',
    'several',
    'correct',
    'hint',
    'feedback',
    'explanation',
    'quote',
    'points-3',
    '25..30',
    '#x',
    'true',
    'false',
  ),
  // Names under which a form hides its own properties.
  fc.constantFrom(
    'childNodes',
    'getAttribute',
    'localName',
    'nodeType',
    'textContent',
    'querySelectorAll',
    'parentElement',
    'remove',
    'attributes',
    'matches',
    'closest',
  ),
  fc.string({ maxLength: 6 }),
);

const { tree } = fc.letrec<{ tree: Written; node: Written | string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, texts, tie('tree')),
  tree: fc.record({
    tag: fc.constantFrom(...tags),
    attributes: fc.dictionary(names, values, { maxKeys: 3 }),
    children: fc.array(tie('node'), { maxLength: 6 }),
  }),
}));

/** A document that is never shown: the random addresses are not fetched. */
const unseen = document.implementation.createHTMLDocument('');

function build({ tag, attributes, children }: Written): Element {
  const space =
    tag === 'svg' || tag === 'math'
      ? tag === 'svg'
        ? 'http://www.w3.org/2000/svg'
        : 'http://www.w3.org/1998/Math/MathML'
      : 'http://www.w3.org/1999/xhtml';
  const element = unseen.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : build(child));
  return element;
}

const markupOf = (element: Element): string => {
  const holder = unseen.createElement('div');
  holder.append(element.cloneNode(true));
  return holder.innerHTML;
};

describe('readQuiz on any tree', () => {
  it('never throws, changes nothing, reads the same twice, and keeps its word', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: tree }, { weight: 1, arbitrary: texts }), { maxLength: 8 }),
        (children) => {
          const root = build({ tag: 'div', attributes: {}, children });
          const before = markupOf(root);
          const reading = readQuiz(root);
          expect(markupOf(root)).to.equal(before);
          expect(plain(readQuiz(root))).to.deep.equal(plain(reading));
          const { model, problems, foreign } = reading;
          expect(model.key).to.match(keyPattern);
          const keys = model.questions.map(({ key }) => key);
          for (const key of keys) expect(key).to.match(keyPattern);
          expect(new Set(keys).size).to.equal(keys.length);
          for (const question of model.questions) {
            expect(question.points).to.be.greaterThan(0);
            if (!('choices' in question)) continue;
            const ids = question.choices.map(({ id }) => id);
            for (const id of ids) expect(id).to.match(keyPattern);
            expect(new Set(ids).size).to.equal(ids.length);
            expect(ids.length).to.be.greaterThan(1);
            expect(question.choices.some(({ correct }) => correct)).to.equal(true);
          }
          for (const { code, severity, message, cure, excerpt, node } of problems) {
            expect(problemCodes).to.include(code);
            expect(['error', 'warning']).to.include(severity);
            expect(message).not.to.equal('');
            expect(cure).not.to.equal('');
            expect(excerpt.length).to.be.at.most(60);
            expect(node).to.be.instanceOf(Node);
          }
          for (const { node, before: key } of foreign) {
            expect(node.parentNode).to.equal(root);
            if (key !== undefined) expect(keys).to.include(key);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads a fragment', () => {
    const template = document.createElement('template');
    template.innerHTML = '<p>Q</p><ul><li>[x] A</li><li>[ ] B</li></ul>';
    expect(readQuiz(template.content).model.questions).to.have.length(1);
  });

  it('reads a tree of great depth', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 1000; depth += 1) {
      const child = document.createElement(depth % 2 ? 'em' : 'div');
      inner.append(child);
      inner = child;
    }
    inner.append('[[x]]');
    expect(readQuiz(root).model.questions).to.have.length(1);
  });
});
