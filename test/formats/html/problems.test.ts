import { expect } from '@open-wc/testing';
import { readQuiz } from '../../../src/formats/html/index.js';
import { problemKinds } from '../../../src/formats/html/problems.js';
import { codes, outline, written } from '../outline.js';

const problemCodes = Object.keys(problemKinds);
const good = '<p>Good</p><ul><li>[x] A</li><li>[ ] B</li></ul>';
const goodLines = ['one: Good', '+ A', '- B'];

/** Markup for each problem; what is left of its question, none where it cannot be asked. */
const cases: Readonly<Record<string, readonly [markup: string, lines?: readonly string[]]>> = {
  'no-question': ['<p>Only words.</p>'],
  'no-list': ['<p>Q\n- [x] A\n- [ ] B</p>'],
  'no-prompt': ['<hr><ul><li>[x] A</li><li>[ ] B</li></ul>'],
  'no-options': ['<p>Q</p><ul><li>[x] A</li></ul>'],
  'no-right-answer': ['<p>Q</p><ul><li>[ ] A</li><li>[ ] B</li></ul>'],
  'unknown-marker': ['<p>Q</p><ul><li>[x] A</li><li>[c] B</li><li>[ ] C</li></ul>'],
  'mixed-answers': ['<p>Q</p><ul><li>[x] A</li><li>[=] B</li></ul>'],
  'mixed-controls': [
    '<fieldset><legend>Q</legend><label><input type="radio" class="correct"> A</label><label><input type="checkbox"> B</label></fieldset>',
  ],
  'blank-without-answer': ['<p>Q [[ ]] here</p>'],
  'too-many-blanks': ['<p>Q [[a]] and [[b]]</p><ul><li>[~] c</li></ul>'],
  'numeric-unreadable': ['<p>Q</p><ul><li>[=] 5</li><li>[~] six</li></ul>', ['numeric: Q', '= 5']],
  'number-ambiguous': ['<p>Q</p><ul><li>[=] 1,500</li></ul>', ['numeric: Q', '= 1500']],
  'range-reversed': ['<p>Q</p><ul><li>[=] 30..20</li></ul>', ['numeric: Q', '= 20..30']],
  'marker-typo': ['<p>Q</p><ul><li>[x ] A</li><li>[ ] B</li></ul>', ['one: Q', '+ A', '- B']],
  'unmarked-item': ['<p>Q</p><ul><li>[x] A</li><li>B</li></ul>', ['one: Q', '+ A', '- B']],
  'nested-answers': [
    '<p>Q</p><ul><li>[x] A<ul><li>[ ] C</li></ul></li><li>[ ] B</li></ul>',
    ['one: Q', '+ A [ ] C', '- B'],
  ],
  'empty-option': ['<p>Q</p><ul><li>[x] A</li><li>[ ] B</li><li>[ ]</li></ul>', ['one: Q', '+ A', '- B']],
  'both-right': ['<p>Q</p><ul><li>[x] True</li><li>[x] False</li></ul>', ['several: Q', '+ True', '+ False']],
  'no-alt-text': ['<p>Q</p><ul><li>[x] <img src="data:,"></li><li>[ ] B</li></ul>', ['one: Q', '+ ', '- B']],
  'duplicate-option': ['<p>Q</p><ul><li>[x] A</li><li>[ ] A</li></ul>', ['one: Q', '+ A', '- A']],
  'duplicate-id': ['<p>Q</p><ul><li id="a">[x] A</li><li id="a">[ ] B</li></ul>', ['one: Q', '+ A', '- B']],
  'unknown-setting': [
    '<p>Q {.shuffled}</p><ul><li>[x] A</li><li>[ ] B</li></ul>',
    ['one: Q {.shuffled}', '+ A', '- B'],
  ],
  'nested-live-element': [
    '<p>Q <video></video></p><ul><li>[x] A</li><li>[ ] B</li></ul>',
    ['one: Q', '+ A', '- B'],
  ],
  'delimiter-in-answer': ['<p>Q</p><ul><li>[=] a[,]b</li></ul>', ['fill-in: Q', '= a[,]b']],
};

describe('problems that readQuiz tells', () => {
  it('are all tried here', () => {
    expect(Object.keys(cases).sort()).to.deep.equal([...problemCodes].sort());
  });

  for (const [code, [markup, lines]] of Object.entries(cases)) {
    it(`${code}: ${lines ? 'warns, and asks' : 'leaves the question out'}`, () => {
      const { problems, ...reading } = readQuiz(written(markup));
      const problem = problems.find((each) => each.code === code);
      expect(problem, problems.map((each) => each.code).join()).to.include({
        severity: lines ? 'warning' : 'error',
      });
      expect(problem?.message).to.match(/^[A-Z].*[.?]$/u);
      expect(problem?.cure).to.match(/^[A-Z].*[.]$/u);
      expect(problem?.node).to.be.instanceOf(Node);
      expect(outline({ problems, ...reading })).to.deep.equal(lines ?? []);
    });

    it(`${code}: leaves other questions alone`, () => {
      if (code === 'no-question') return;
      const reading = readQuiz(written(`${good}<hr>${markup}`));
      expect(outline(reading).slice(0, 3)).to.deep.equal(goodLines);
      expect(codes(reading)).to.include(code);
    });
  }

  it('are none in a sound quiz', () => {
    expect(codes(readQuiz(written(good)))).to.deep.equal([]);
  });

  it('are each told in the grammar’s page with an example', async () => {
    const page = await (
      await fetch(new URL('../../../stories/authoring/quiz-grammar.mdx', import.meta.url))
    ).text();
    for (const code of problemCodes) expect(page.split(`\`${code}\``).length, code).to.be.greaterThan(1);
  });

  it('show the words at fault, shortened', () => {
    const [problem] = readQuiz(written(`<p>Q</p><ul><li>[x] ${'word '.repeat(30)}</li></ul>`)).problems;
    expect(problem?.excerpt).to.match(/^\[x\] (word )+.*…$/u);
    expect(problem?.excerpt.length).to.equal(60);
  });

  it('are about the nodes of the page, not about copies', () => {
    const root = written('<p>Q <video></video></p><ul><li>[x] <b>A</b></li><li>[c] <b>B</b></li></ul>');
    for (const { node } of readQuiz(root).problems) expect(root.contains(node as Node)).to.equal(true);
  });

  it('tell one thing of an empty answer, and not also that its marker were mistyped', () => {
    const reading = readQuiz(written('<p>Q</p><ul><li>[x] A</li><li>[ ] B</li><li>[ ]</li></ul>'));
    expect(codes(reading)).to.deep.equal(['empty-option']);
  });

  it('tell a number that is too large for one', () => {
    const reading = readQuiz(written('<p>Q</p><ul><li>[=] 1e400</li></ul>'));
    expect(codes(reading)).to.deep.equal(['numeric-unreadable']);
    expect(codes(readQuiz(written('<p>Q</p><ul><li>[=] 1e40</li></ul>')))).to.deep.equal([]);
  });

  it('tell a question that is a picture without words, and none that has some', () => {
    const of = (alt: string) =>
      codes(readQuiz(written(`<p><img ${alt}></p><ul><li>[x] Yes it is</li><li>[ ] No it is not</li></ul>`)));
    expect(of('')).to.deep.equal(['no-alt-text']);
    expect(of('alt="A door"')).to.deep.equal([]);
  });

  it('are none where a quote alone speaks to any other answer', () => {
    for (const quote of ['<blockquote>Read it.</blockquote>', ' <blockquote><p>Read it.</p></blockquote>']) {
      const reading = readQuiz(written(`<p>Q</p><ul><li>[=] Git</li><li>[~]${quote}</li></ul>`));
      expect(codes(reading)).to.deep.equal([]);
      expect(outline(reading)[1]).to.equal('= Git | ~ // Read it.');
    }
  });

  it('tell Markdown that nobody rendered', () => {
    const reading = readQuiz(written('\nWhat is it?\n\n- [x] A\n- [ ] B\n'));
    expect(codes(reading)).to.deep.equal(['no-list', 'no-question']);
  });

  it('tell answers that a quote swallowed', () => {
    const markup = '<p>Q</p><ul><li>[x] A<blockquote><p>F\n- [ ] B</p></blockquote></li><li>[ ] C</li></ul>';
    expect(codes(readQuiz(written(markup)))).to.deep.equal(['no-list']);
  });

  it('tell forms that cannot be asked', () => {
    const of = (body: string) => codes(readQuiz(written(`<fieldset>${body}</fieldset>`)));
    const rows = '<label><input type="radio"> A</label><label><input type="radio"> B</label>';
    expect(of(`<legend>Q</legend>${rows}`)).to.deep.equal(['no-right-answer']);
    expect(of(rows.replace('radio"', 'radio" class="correct"'))).to.deep.equal(['no-prompt']);
    expect(of('<legend>Q</legend><input type="number" data-answer="many">')).to.deep.equal([
      'numeric-unreadable',
      'blank-without-answer',
    ]);
    expect(of('<legend>Q</legend><input>')).to.deep.equal(['blank-without-answer']);
    expect(of(`<legend>Q</legend>${rows.replace('radio', 'checkbox')}`)).to.deep.equal(['mixed-controls']);
    expect(
      of(
        `<legend>Q</legend><label><input type="radio" class="correct"> A</label><label>B <input data-answer="x"></label>`,
      ),
    ).to.include('mixed-answers');
    expect(
      of(
        '<legend>Q</legend><input type="radio" class="correct"> A <label><input type="radio"> B</label><label><input type="radio"> C</label>',
      ),
    ).to.deep.equal(['empty-option', 'no-right-answer']);
    expect(of('<legend>Q</legend>')).to.include('no-options');
  });
});
