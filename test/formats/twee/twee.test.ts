import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTwee, writeTwee } from '../../../src/formats/twee/index.js';
import { read } from './outline.js';

const end = '\n:: End\nOver.';
const endRead = [':: End', 'Over.'];

describe('readTwee', () => {
  it('makes a step of each passage and a choice of each link', () => {
    const text = [
      ':: A call [day] {"position":"100,100"}',
      'Someone calls.',
      '',
      '* [[Answer->A talk]]',
      '* [[Hang up|End]]',
      '* [[End<-Wait]]',
      '* [[End]]',
      '',
      ':: A talk',
      '“Hello?” You could [[say who you are->End]] or [[hang up->End]].',
      end,
    ].join('\n');
    expect(read(text)).to.deep.equal([
      ':: A-call',
      'Someone calls.',
      '[Answer] -> A-talk',
      '[Hang up] -> End',
      '[Wait] -> End',
      '[End] -> End',
      ':: A-talk',
      '“Hello?” You could say who you are or hang up.',
      '[say who you are] -> End',
      '[hang up] -> End',
      ...endRead,
    ]);
  });

  it('reads title, start and a name for good from the story data', () => {
    const data = { ifid: 'D674C58C-DEFA-4F70-B7A2-27742230C0FC', start: 'Desk' };
    const text = `:: StoryTitle\nThe  call\n:: StoryData\n${JSON.stringify(data, undefined, 2)}\n:: Door\nx\n:: Desk\ny`;
    const { title, start, key } = readTwee(text).model;
    expect([title, start, key]).to.deep.equal(['The call', 'Desk', 'd674c58c-defa-4f70-b7a2-27742230c0fc']);
  });

  it('starts at {start}, else at the passage Start, else at the first', () => {
    expect(readTwee(':: a\n:: Start\n:: b\n{start}').model.start).to.equal('b');
    expect(readTwee(':: a\n:: Start\n:: b').model.start).to.equal('Start');
    expect(readTwee(':: a\n:: b').model.start).to.equal('a');
  });

  it('reads names with escapes, and keeps names apart that make the same id', () => {
    const text = ':: What\\[?\\] \\{x\\}\n[[one->a b]]\n[[two->a-b]]\n:: a b\n:: a-b';
    const { steps } = readTwee(text).model;
    expect(steps.map(({ id }) => id).slice(1)).to.deep.equal(['a-b', 'a-b-2']);
    expect(steps[0]?.id).to.match(/^What-x-/u);
    expect(steps[0]?.choices.map(({ to }) => to)).to.deep.equal(['a-b', 'a-b-2']);
  });

  it('reads all settings of ours', () => {
    const text = [
      ':: Scenario [scenario]',
      '{#mail; scoring decisions}',
      '{var trust = 1; var name = "Ana"}',
      ':: Desk',
      '{time 30 -> wait; trust += 1}',
      '# At the desk',
      '**Ana:** Hello.',
      '{if trust > 2} She smiles.',
      '{else if trust > 1} She nods.',
      '{else} She waits.',
      '[[Ask her->End]] {#ask; if trust >= 2; once; expert; score 2; trust += 1}',
      '> She likes that.',
      '[[Wait->End]] {#wait}',
      ':: End',
      '{ending good passed, score 80}',
      'Over.',
    ].join('\n');
    const { model, problems } = readTwee(text);
    expect(problems).to.be.empty;
    expect([model.key, model.scoring]).to.deep.equal(['mail', { kind: 'decisions' }]);
    expect(read(text)).to.deep.equal([
      'var trust = 1',
      'var name = "Ana"',
      ':: Desk # At the desk',
      'trust += 1',
      'time 30 -> wait',
      'Ana: Hello.',
      'She smiles. {trust > 2}',
      'She nods. {not trust > 2 and trust > 1}',
      'She waits. {not trust > 2 and not trust > 1}',
      '[Ask her] -> End {trust >= 2}; trust += 1; once; expert; score 2; > She likes that.',
      '[Wait] -> End',
      ':: End',
      'ending good true 80',
      'Over.',
    ]);
  });

  it('shows marks of emphasis as plain words, and markup as it is written', () => {
    const text =
      ":: A\nA **bold** ''word'', an //italic// and a snake_case one.\nSee http://a.org/b and <b>this</b> or <q>that</q>.";
    expect(read(text)).to.deep.equal([
      ':: A',
      'A bold word, an italic and a snake_case one.',
      'See http://a.org/b and this or <q>that</q>.',
      '! markup-as-text 3 <q>',
      '! markup-as-text 3 </q>',
    ]);
  });

  const problems: Readonly<Record<string, string>> = {
    'no-passage 1 Hello': 'Hello',
    'text-before-passages 1 Hello': `Hello\n${end}`,
    'header-unreadable 1 :: A {"position"': ':: A {"position"',
    'no-name 1 :: [tag]': `:: [tag]\nx${end}`,
    'duplicate-passage 4 A': ':: A\nx\n\n:: A\ny',
    'story-data-unreadable 1 {oops': `:: StoryData\n{oops${end}`,
    'link-to-nowhere 2 Nowhere': ':: A\n[[Go->Nowhere]]',
    'link-unclosed 2 [[Go->End': `:: A\n[[Go->End${end}`,
    'link-made 2 Go->$place': `:: A\n[[Go->$place]]${end}`,
    'web-link 2 More->https://a.org': `:: A\n[[More->https://a.org]]${end}`,
    'code-left-out 1 Look': ':: Look [stylesheet]\np { color: red }\n:: A\nx',
    'code-left-out 2 <% x() %>': ':: A\n<% x() %>',
    'unmapped 2 <<audio "x" play>>': ':: A\n<<audio "x" play>>',
    'goto-left-out 2 End': `:: A\n<<goto "End">>${end}`,
    'conditional-set 3 x': ':: A\n<<set $x to 1>>\n<<if $x>><<set $x to 2>><</if>>',
    'printed-variable 2 $name': ':: A\nHello $name',
    'variable-case 3 Key': ':: A\n<<set $key to 1>>\n<<set $Key to 1>>',
    'misplaced-setting 2 once': ':: A\n{once}',
    'else-without-if 2 {else}': ':: A\n{else} words',
    'unclosed 2 <<if $x>>': ':: A\n<<if $x>>words',
    'unknown-clause 2 {twice}': ':: A\n{twice}',
    'missing-value 2 {if trust >}': ':: A\n{if trust >} words',
    'missing-value 2 $x and': ':: A\n<<if $x and>>words<</if>>',
    'unknown-function 2 def($x)': ':: A\n<<if def($x)>>words<</if>>',
  };
  for (const [problem, text] of Object.entries(problems)) {
    it(`tells ${problem}`, () => {
      expect(read(text).filter((line) => line.startsWith('!'))).to.deep.equal([`! ${problem}`]);
    });
  }

  it('shows a line of too many conditions whole', () => {
    const line = ['a', 'b', 'c', 'd'].map((name) => `<<if $${name}>>${name}<</if>>`).join(' and ');
    expect(read(`:: A\n${line}`)).to.deep.equal([':: A', 'a and b and c and d', '! too-many-conditions 2 d']);
  });

  it('makes no deep tree of a chain of conditions without end', () => {
    const chains = [
      '{if a} x\n' + '{else if b} x\n'.repeat(3000),
      '(if: $a)[x]' + '(else-if: $b)[x]\n'.repeat(3000),
      '<<if $a>>' + 'x\n<<elseif $b>>'.repeat(3000),
      '{if a}'.repeat(3000) + ' x',
      `[[x->A]] ${'{if a}'.repeat(3000)}`,
    ];
    for (const chain of chains) {
      const { model, problems } = readTwee(`:: A\n${chain}`);
      expect(problems.map(({ code }) => code)).to.include('too-many-conditions');
      expect(readTwee(writeTwee(model)).model).to.deep.equal(model);
    }
  });

  const junk = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '[[',
            ']]',
            '->',
            '|',
            '{',
            '}',
            '{if x}',
            '{else}',
            '{#a}',
            '\n',
            '\n',
            '\n:: A',
            '\n--\n',
            '<<',
            '>>',
          ],
          ...[
            '<<if $x>>',
            '<<else>>',
            '<<elseif $y>>',
            '<</if>>',
            '<<set $x to 1>>',
            '<<link "a" "A">>',
            '<</link>>',
          ],
          ...[
            '(if: $x)[',
            '(else:)[',
            '(set: $x to it + 1)',
            '(link: "a")[',
            '](goto: "A")',
            ']',
            '(',
            ')',
            '"',
            "'",
          ],
          ...[
            '[if x]\n',
            '[else]\n',
            'x: 1\n',
            '$x',
            '/*',
            '*/',
            '<!--',
            '-->',
            '\\',
            '**',
            "''",
            '//',
            '> ',
            '# ',
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('reads any text without throwing, and the same again', () => {
    const source = fc
      .tuple(fc.constantFrom('', 'Harlowe', 'SugarCube', 'Chapbook'), junk)
      .map(([format, text]) => `:: StoryData\n{"format":"${format}"}\n:: A\n${text}`);
    fc.assert(
      fc.property(source, (text) => {
        const { model, problems } = readTwee(text);
        expect(readTwee(text)).to.deep.equal({ model, problems });
        expect(model.steps.every(({ id }) => /^[\w-]+$/u.test(id))).to.be.true;
        for (const { line, cure } of problems) {
          expect(line).to.be.within(1, text.split(/\r\n?|\n/u).length);
          expect(cure).not.to.equal('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('tells signs kept for its own use from the signs they stand for', () => {
    // The places of a soft break and of a protected [.
    const { model, problems } = readTwee(':: A\nOne\u{10FF0A}two \u{10FF5B}\u{10FF5B}B]]\n[[Go->C]]\n');
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([['link-to-nowhere', 3]]);
    expect(model.steps[0]?.blocks).to.deep.equal([{ kind: 'prose', prose: 'One\uFFFDtwo \uFFFD\uFFFDB]]' }]);
  });

  it('reads long texts of nothing but beginnings in time', () => {
    for (const start of [
      '[[',
      '{',
      '<<if $x>>',
      '(if: $x)[',
      '<<',
      '(set: (',
      '/*',
      '**a',
      '<a ',
      '$',
      '::',
      '\\',
    ]) {
      const text = `:: A\n${start.repeat(4000)}`;
      const before = performance.now();
      readTwee(text);
      expect(performance.now() - before, start).to.be.below(2000);
    }
  });
});
