import { expect } from '@open-wc/testing';
import { read } from './outline.js';

const end = '\n:: End\nOver.';
const endRead = [':: End', 'Over.'];

describe('readTwee of Harlowe', () => {
  const harlowe = (text: string): string[] =>
    read(`:: A b\n${text}${end}`, 'Harlowe').filter((line) => !endRead.includes(line));

  it('reads what is set', () => {
    expect(
      harlowe('(set: $trust to 1, $name to "Ana")(set: $trust to it + 1)(put: 2 into $gold)'),
    ).to.deep.equal([
      'var trust = 0',
      'var name = ""',
      'var gold = 0',
      ':: A-b',
      'trust = 1',
      'name = "Ana"',
      'trust = trust + 1',
      'gold = 2',
    ]);
  });

  it('reads chains of conditions around lines', () => {
    const text =
      '(if: $trust is 2 and not $warned)[She smiles.]\n(else-if: $trust >= 1)[She nods.](else:)[She waits.]';
    expect(harlowe(text)).to.deep.equal([
      ':: A-b',
      'She smiles. {trust = 2 and not warned}',
      'She nods. {not (trust = 2 and not warned) and trust >= 1}',
      'She waits. {not (trust = 2 and not warned) and not trust >= 1}',
    ]);
  });

  it('makes a text for each way in which a line can read', () => {
    expect(harlowe('She (if: $trust > 2)[smiles](else:)[waits] there.')).to.deep.equal([
      ':: A-b',
      'She smiles there. {trust > 2}',
      'She waits there. {not trust > 2}',
    ]);
  });

  it('reads links under conditions, links with what they set, and visits', () => {
    const text = [
      '(if: (visited: "A b") and $trust > 2)[[[Ask->End]]]',
      '(unless: visits > 1)[(link-goto: "Go", "End")]',
      '(link: "Leave")[(set: $trust to it - 1)(go-to: "End")]',
    ].join('\n');
    expect(harlowe(text)).to.deep.equal([
      'var trust = 0',
      ':: A-b',
      '[Ask] -> End {visits("A-b") and trust > 2}',
      '[Go] -> End {not visits("A-b") > 1}',
      '[Leave] -> End; trust = trust - 1',
    ]);
  });

  it('takes out braces and what only dresses the text', () => {
    expect(harlowe('{\n(text-style: "bold")[Hello] (random: 1, 6)\n}')).to.deep.equal([
      ':: A-b',
      'Hello',
      '! unmapped 3 (random: 1, 6)',
    ]);
  });
});

describe('readTwee of SugarCube', () => {
  const sugar = (text: string): string[] => read(`:: A b\n${text}${end}`, 'SugarCube');

  it('reads what is set, before the story too', () => {
    expect(
      sugar(
        '<<set $trust += 1; $count++>><<set $a to true, $b = $a && !$c>>\n\n:: StoryInit\n<<set $trust to 5>>',
      ),
    ).to.deep.equal([
      'var trust = 5',
      'var count = 0',
      'var a = false',
      'var b = false',
      ':: A-b',
      'trust += 1',
      'count += 1',
      'a = yes',
      'b = a and not c',
      ...endRead,
    ]);
  });

  it('reads conditions around lines, nested', () => {
    const text = [
      '<<if $trust gte 2>>',
      'She smiles.',
      '<<if visited("A b") eq 1>>First.<<else>>Again.<</if>>',
      '<<elseif $name is "Ana">>',
      '[[Ask|End]]',
      '<<else>>',
      'She waits.',
      '<</if>>',
    ].join('\n');
    expect(sugar(text)).to.deep.equal([
      ':: A-b',
      'She smiles. {trust >= 2}',
      'First. {trust >= 2 and visits("A-b") = 1}',
      'Again. {trust >= 2 and not visits("A-b") = 1}',
      'She waits. {not trust >= 2 and not name = "Ana"}',
      '[Ask] -> End {not trust >= 2 and name = "Ana"}',
      ...endRead,
    ]);
  });

  it('reads links that set something', () => {
    const text = '[[Ask|End][$trust += 1; $asked to true]]\n<<link "Go" "End">><<set $trust -= 1>><</link>>';
    expect(sugar(text)).to.deep.equal([
      'var trust = 0',
      'var asked = false',
      ':: A-b',
      '[Ask] -> End; trust += 1; asked = yes',
      '[Go] -> End; trust -= 1',
      ...endRead,
    ]);
  });

  it('reads headings, comments and JavaScript operators', () => {
    const text = '!The desk\n/* not this */<<if $a === 1 || $b !== "x">>Words.<</if>>';
    expect(sugar(text)).to.deep.equal([':: A-b # The desk', 'Words. {a = 1 or b != "x"}', ...endRead]);
  });
});

describe('readTwee of Chapbook', () => {
  const chapbook = (text: string): string[] => read(`:: A b\n${text}${end}`, 'Chapbook');

  it('reads variables above the dashes', () => {
    expect(chapbook("trust: 1\nname: 'Ana'\nready: trust > 2\n--\nHello.")).to.deep.equal([
      'var trust = 0',
      'var name = ""',
      'var ready = false',
      ':: A-b',
      'trust = 1',
      'name = "Ana"',
      'ready = trust > 2',
      'Hello.',
      ...endRead,
    ]);
  });

  it('reads modifiers up to the next one, and joins lines into paragraphs', () => {
    const text = [
      'It is early,',
      'and quiet.',
      '',
      '[if trust > 2 && !warned]',
      'She smiles.',
      '> [[Ask->End]]',
      '',
      '[else]',
      'She waits.',
      '',
      '[note]',
      'Mend this.',
      '',
      '[continue]',
      '> [[Leave->End]]',
    ].join('\n');
    expect(chapbook(text)).to.deep.equal([
      ':: A-b',
      'It is early, and quiet.',
      'She smiles. {trust > 2 and not warned}',
      'She waits. {not (trust > 2 and not warned)}',
      '[Ask] -> End {trust > 2 and not warned}',
      '[Leave] -> End',
      ...endRead,
    ]);
  });

  it('tells what it cannot read, with its line', () => {
    expect(
      chapbook("x (y > 2): 3\n--\nHello {name}, {embed passage: 'b'}\n[if x in y]\nWords"),
    ).to.deep.equal([
      ':: A-b',
      'Hello name,',
      'Words',
      ...endRead,
      '! conditional-set 2 x (y > 2): 3',
      '! printed-variable 4 {name}',
      "! unmapped 4 {embed passage: 'b'}",
      '! missing-operator 5 x in y',
    ]);
  });
});
