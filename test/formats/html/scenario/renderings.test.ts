import { expect } from '@open-wc/testing';
import { readScenario } from '../../../../src/formats/html/scenario/index.js';
import { written } from '../../outline.js';
import { codes, outline } from './outline.js';

const markdownTools = [
  'cmark-gfm-smart',
  'docusaurus',
  'github',
  'kramdown',
  'markdown-it-breaks',
  'markdown-it-sanitize-html',
  'markdown-it-typographer',
  'marked',
  'marked-smart',
  'pandoc',
  'pandoc-gfm',
  'pandoc-sections',
  'python-markdown',
  'python-markdown-extra',
  'remark-slug',
  'remark-slug-sanitized',
  'showdown',
];

const fromHtml = [
  'asciidoctor',
  'html-dompurify',
  'html-dompurify-named',
  'html-rehype-sanitize',
  'html-sanitize-html',
];

const expected = [
  'var trust = 1',
  'var mood = "calm"',
  'scoring decisions',
  '# arrival = Arrival {30 s: wait}',
  '| A man hits the bell. It’s late.',
  '"Mr Berg: My room is “freezing”!',
  '-> listen: Listen to him {expert; score 2; trust += 1} // He wants to be heard.',
  '-> wait: Tell him to wait {mood = "angry"}',
  '# listen = Listen',
  '| He smiles. [trust >= 2 and mood != "angry"]',
  '| He looks away. [not (trust >= 2 and mood != "angry")]',
  '| You can go back to the desk or call for help.',
  '-> arrival: go back to the desk {once}',
  '-> another-room: Offer another room [chosen("listen")]',
  '# wait = Wait {trust -= 1}',
  '| He leaves – without a word.',
  '-> listen: Run after him',
  '-> lost: Let him go',
  '# another-room = Another room {good true}',
  '| He thanks you.',
  '# lost = Lost {poor false}',
  '| He writes a bad review.',
];

/** Tools curl quotes and dashes in prose as they like; that is theirs to say. */
const plain = (line: string): string =>
  line
    .replaceAll(/[“”]/gu, '"')
    .replaceAll('’', "'")
    .replaceAll(/\s*(?:--|[–—])\s*/gu, ' - ');

describe('readScenario on what tools render', () => {
  for (const tool of ['', ...markdownTools, ...fromHtml]) {
    const name = ['complaint', ...(tool === '' ? [] : [tool]), 'html'].join('.');
    it(`reads ${name}`, async () => {
      const response = await fetch(new URL(`../../fixtures/scenario/${name}`, import.meta.url));
      expect(response.ok, name).to.equal(true);
      const reading = readScenario(written(await response.text()));
      expect(outline(reading).map(plain)).to.deep.equal(expected.map(plain));
      // The introduction stands with the steps in one section there, so that it cannot be shown by itself.
      const isApart = tool !== 'pandoc-sections';
      expect(codes(reading)).to.deep.equal(isApart ? [] : ['outside-of-steps']);
      expect(reading.foreign.length > 0).to.equal(isApart);
    });
  }
});
