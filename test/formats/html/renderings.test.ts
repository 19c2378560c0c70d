import { expect } from '@open-wc/testing';
import { readQuiz } from '../../../src/formats/html/index.js';
import { codes, outline, written } from '../outline.js';

const markdownTools = [
  'cmark-gfm',
  'kramdown',
  'markdown-it',
  'markdown-it-label',
  'marked',
  'pandoc',
  'pandoc-gfm',
  'python-markdown',
  'pymdownx',
  'remark-sanitized',
  'showdown',
];

const editors = [
  'asciidoctor',
  'asciidoctor-interactive',
  'ckeditor',
  'docusaurus',
  'github',
  'gitlab',
  'obsidian',
  'tiptap',
  'word-online',
];

const expected = {
  portable: [
    'one: What do you do first with a suspicious mail?',
    '? Think of who can warn the others.',
    '+ Report it with the button in the toolbar // The desk can take it out of other mailboxes.',
    '- Answer and ask who is there // That tells the sender that your address is in use.',
    '- Delete it',
    '! A report takes two clicks.',
    'several: What does a good password have?',
    '+ Length',
    '- Your birthday',
    '+ Signs and digits',
    'numeric kg: How heavy may a load be? Give the limit.',
    '= 25',
    '~ 30 // That was the old rule.',
    'fill-in: The mail desk is called [[]].',
    '= Servicedesk',
    '! It is open all night.',
  ],
  quizdown: [
    'one: Which drink does not count?',
    '? Look at the caffeine.',
    '+ Strong coffee // It drives water out, so people said.',
    '- Water',
    '- Milk // Milk counts.',
    'several: Which of these are fruits? Tick all.',
    '+ Tomato // Yes, to a botanist.',
    '- Carrot',
    '+ Cucumber',
  ],
  'mkdocs-quiz': [
    'one: Which planet is the largest?',
    '- Mars // Smaller than the earth.',
    '+ Jupiter // Right.',
    '- Saturn // The second.',
    '! Jupiter has more mass than all the others together.',
  ],
  'questions-in-a-list': [
    'one: What is the speed limit in the yard?',
    '- 5 km/h',
    '+ 10 km/h',
    'one: Who may drive a fork lift?',
    '+ Those with a licence',
    '- Everybody',
  ],
  editors: [
    'one: Who may open the server room?',
    '+ The facility team // They keep the list of keys.',
    '- Everybody with a badge',
  ],
};

/** What a tool loses before anybody can read it, each told in the grammar's page. */
const lost = new Set([
  // Pandoc's own Markdown wants a free line before a quote, and joins the lines where there is none.
  'quizdown.pandoc',
  'mkdocs-quiz.pandoc',
  // Showdown puts the answers behind a quote into the quote.
  'mkdocs-quiz.showdown',
]);

async function rendering(name: string): Promise<HTMLElement> {
  const response = await fetch(new URL(`../fixtures/renderings/${name}.html`, import.meta.url));
  expect(response.ok, name).to.equal(true);
  return written(await response.text());
}

describe('readQuiz on what tools render', () => {
  for (const [source, lines] of Object.entries(expected)) {
    for (const tool of source === 'editors' ? editors : markdownTools) {
      if (lost.has(`${source}.${tool}`)) continue;
      it(`reads ${source} from ${tool}`, async () => {
        const reading = readQuiz(await rendering(`${source}.${tool}`));
        expect(outline(reading)).to.deep.equal(lines);
        expect(codes(reading)).to.deep.equal([]);
      });
    }
  }

  it('tells of answers that a tool lost in a quote', async () => {
    const reading = readQuiz(await rendering('mkdocs-quiz.showdown'));
    expect(codes(reading)).to.include('no-list');
    expect(outline(reading)).to.deep.equal([]);
  });
});
