import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { CourseItem } from '../../../../src/domain/progress/course.js';
import { readCourse, type CourseReading } from '../../../../src/formats/html/progress/index.js';

function read(markup: string): CourseReading {
  const parsed = new DOMParser().parseFromString(`<x-tracker id="safety">${markup}</x-tracker>`, 'text/html');
  return readCourse(parsed.querySelector('x-tracker')!);
}

/** An item in one line; what is as it is without settings is left out. */
function line({
  key,
  title,
  note,
  href,
  minutes,
  rule,
  weight,
  optional,
  after,
  gate,
  objectives,
  children,
}: CourseItem): string {
  const said = [
    title === key ? title : `${key}: ${title}`,
    note && `(${note})`,
    href && `→ ${href}`,
    minutes && `${minutes} min`,
    rule !== 'completed' && rule,
    weight !== 1 && `weight ${weight}`,
    optional && 'optional',
    after.length > 0 && `after ${after.join(', ')}`,
    gate && 'gate',
    objectives.length > 0 && `teaches ${objectives.join(' / ')}`,
    children.length > 0 && `[${children.map(line).join(' | ')}]`,
  ];
  return said.filter(Boolean).join(' ');
}

const linesOf = (markup: string): string[] => read(markup).model.items.map(line);
const codesOf = (markup: string): string[] =>
  read(markup).problems.map(({ code, excerpt }) => `${code}: ${excerpt}`);

describe('a list of steps', () => {
  it('is numbered links, with a heading as its title', () => {
    const { model, problems } = read(
      '<h2>Safety</h2><ol><li><a href="a.html#quiz">Quiz</a></li><li><a href="b.html">Lifting</a></li></ol>',
    );
    expect([model.key, model.title]).to.deep.equal(['safety', 'Safety']);
    expect(model.items.map(line)).to.deep.equal(['quiz: Quiz → a.html#quiz', 'b: Lifting → b.html']);
    expect(problems).to.deep.equal([]);
  });

  it('takes settings from braces, wherever they stand in the words', () => {
    expect(
      linesOf('<ol><li>{5 min; passed} <a href="#a">A</a> {optional; weight 2.5}</li></ol>'),
    ).to.deep.equal(['a: A → #a 5 min passed weight 2.5 optional']);
    expect(linesOf('<ol><li><a href="#a">A {viewed}</a></li></ol>')).to.deep.equal(['a: A → #a viewed']);
    expect(linesOf('<ol><li><a href="#a">A</a> <code>{3 min}</code></li></ol>')).to.deep.equal([
      'a: A → #a 3 min',
    ]);
  });

  it('reads minutes and hours, and native durations', () => {
    const minutes = (words: string) =>
      read(`<ol><li><a href="#a">A</a> ${words}</li></ol>`).model.items[0]?.minutes;
    for (const [words, expected] of [
      ['{5 min}', 5],
      ['{1 minute}', 1],
      ['{2 h}', 120],
      ['{1 h 30 min}', 90],
      ['{1,5 h}', 90],
      ['<time datetime="PT5M">five minutes</time>', 5],
      ['(<time datetime="PT1H5M30S">about an hour</time>)', 66],
      ['<time>2h 10m</time>', 130],
      ['<time datetime="2026-05-04">4 May</time>', undefined],
      ['{0 min}', 1],
    ] as const) {
      expect(minutes(words), words).to.equal(expected);
    }
  });

  it('keeps what is said beside a link as a note, without what was taken out', () => {
    expect(
      linesOf(
        '<ol><li><a href="#a">A</a>, the first check (<time datetime="PT5M">5 minutes</time>) {passed}</li></ol>',
      ),
    ).to.deep.equal(['a: A (the first check) → #a 5 min passed']);
  });

  it('nests, and reads bullets as what the learner can do after it', () => {
    expect(
      linesOf(`<ol><li><p>Chapter</p><ul><li>lift a <b>box</b></li><li>say no</li></ul>
        <ol><li><p><a href="#a">A</a></p></li><li><a href="#b">B</a> After this you can: <ul><li>stop</li></ul></li></ol></li></ol>`),
    ).to.deep.equal([
      'Chapter teaches lift a box / say no [a: A → #a | b: B (After this you can:) → #b teaches stop]',
    ]);
  });

  it('makes chapters of headings with lists of their own, also in wrappers', () => {
    const { model } =
      read(`<div><h2>Safety</h2><h3>First <a href="#first">#</a></h3><ol><li><a href="#a">A</a></li></ol></div>
      <h3>Second {optional}</h3><ol><li><a href="#b">B</a></li></ol>`);
    expect(model.title).to.equal('Safety');
    expect(model.items.map(line)).to.deep.equal(['First [a: A → #a]', 'Second optional [b: B → #b]']);
  });

  it('names items by their ids, else by the ends of their links', () => {
    expect(
      linesOf(
        '<ol><li id="own"><a href="x/a.html?b=1">A</a></li><li><a href="x/a.html">B</a></li><li><a href="y/a.html">C</a></li></ol>',
      ),
    ).to.deep.equal(['own: A → x/a.html?b=1', 'a: B → x/a.html', 'a-2: C → y/a.html']);
  });

  it('finds what comes first by name, address or place in the list', () => {
    expect(
      linesOf(`<ol><li><a href="p.html#quiz">A</a></li><li id="b"><a href="q.html">B</a> {after #quiz}</li>
        <li><a href="r.html">C</a> {after q.html, p.html#quiz; gate}</li><li><a href="s.html">D</a> {gate}</li></ol>`),
    ).to.deep.equal([
      'quiz: A → p.html#quiz',
      'b: B → q.html after quiz',
      'r: C → r.html after b, quiz gate',
      's: D → s.html after r gate',
    ]);
  });

  it('lets a gate alone wait for the whole chapter before', () => {
    expect(
      linesOf(`<ol><li>One<ol><li><a href="#a">A</a></li></ol></li>
        <li>Two {gate}<ol><li><a href="#b">B</a> {gate}</li></ol></li></ol>`)[1],
    ).to.equal('Two after One gate [b: B → #b after One gate]');
  });

  it('leaves what is no list to be shown as it is', () => {
    const { foreign } = read(
      '<p id="1">Hello</p><h2 id="2">T</h2><ol><li><a href="#a">A</a></li></ol><p id="3">Bye</p><p slot="end" id="4">End</p>',
    );
    expect([foreign.before, foreign.after].map((nodes) => nodes.map(({ id }) => id).join())).to.deep.equal([
      '1,2',
      '3',
    ]);
    expect(foreign.hasTitle).to.equal(true);
  });

  it('has no items, and nothing to complain of, where nothing stands', () => {
    expect(read(' <!-- nothing -->')).to.deep.include({ model: { key: 'safety', items: [] }, problems: [] });
  });
});

describe('problems of a list of steps', () => {
  for (const [name, markup, ...codes] of [
    ['no list', '<p>1. First 2. Second</p>', 'no-list: 1. First 2. Second'],
    ['bullets', '<ul><li><a href="#a">A</a></li></ul>', 'unordered-list: A'],
    [
      'bullets in a step',
      '<ol><li>Chapter<ul><li><a href="#a">A</a></li></ul></li></ol>',
      'unordered-list: A',
    ],
    ['no link', '<ol><li>Read this</li><li><a href="#a">A</a></li></ol>', 'no-link: Read this'],
    ['two links', '<ol><li><a href="#a">A</a> or <a href="#b">B</a></li></ol>', 'two-links: B'],
    [
      'the same link',
      '<ol><li><a href="#a">A</a></li><li><a href="#a">Again</a></li></ol>',
      'duplicate-link: Again',
    ],
    [
      'the same name',
      '<ol><li id="a"><a href="#a">A</a></li><li id="a"><a href="#b">B</a></li></ol>',
      'duplicate-id: B',
    ],
    [
      'an unknown setting',
      '<ol><li><a href="#a">A</a> {5 Minuten; passed}</li></ol>',
      'unknown-setting: 5 Minuten',
    ],
    ['a weight of nothing', '<ol><li><a href="#a">A</a> {weight 0}</li></ol>', 'unknown-setting: weight 0'],
    ['an unknown step', '<ol><li><a href="#a">A</a> {after #b}</li></ol>', 'unknown-step: #b'],
    ['a gate at the start', '<ol><li><a href="#a">A</a> {gate}</li></ol>', 'gate-without-after: A {gate}'],
    [
      'gates in a ring',
      '<ol><li><a href="#a">A</a> {after #b; gate}</li><li><a href="#b">B</a> {after #a; gate}</li></ol>',
      'never-opens: A {after #b; gate}',
      'never-opens: B {after #a; gate}',
    ],
  ] as const) {
    it(`tells of ${name}`, () => {
      expect(codesOf(markup)).to.deep.equal(codes);
    });
  }

  it('keeps braces that mean nothing in the words', () => {
    expect(linesOf('<ol><li><a href="#a">A {b}</a></li></ol>')).to.deep.equal(['a: A {b} → #a']);
  });
});

describe('the reader of lists of steps', () => {
  const tags = [
    'ol',
    'ul',
    'li',
    'a',
    'p',
    'h2',
    'h3',
    'div',
    'time',
    'form',
    'code',
    'table',
    'script',
    'input',
  ];
  const words = [
    '{5 min}',
    '{gate}',
    '{after #a}',
    '{',
    '}',
    'A',
    '[x]',
    '{viewed; {passed}',
    '\\{x}',
    '{weight 1e9}',
  ];

  it('reads anything, and changes nothing', () => {
    const node: fc.Memo<Node> = fc.memo((depth) => {
      const text = fc.constantFrom(...words).map((word): Node => document.createTextNode(word));
      if (depth <= 1) return text;
      const element = fc
        .tuple(
          fc.constantFrom(...tags),
          fc.array(node(depth - 1), { maxLength: 4 }),
          fc.constantFrom('#a', 'b.html', '', 'http://%'),
        )
        .map(([tag, children, address]): Node => {
          const made = document.createElement(tag);
          made.setAttribute(
            tag === 'time' ? 'datetime' : tag === 'input' ? 'name' : 'href',
            tag === 'input' ? 'childNodes' : address,
          );
          made.append(...children);
          return made;
        });
      return fc.oneof(text, element);
    });
    fc.assert(
      fc.property(fc.array(node(6), { maxLength: 4 }), (nodes) => {
        const root = document.createElement('x-tracker');
        root.append(...nodes);
        const before = root.outerHTML;
        const first = readCourse(root);
        expect(root.outerHTML).to.equal(before);
        expect(readCourse(root)).to.deep.equal(first);
      }),
      { numRuns: 500 },
    );
  });
});
