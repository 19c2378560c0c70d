import { expect } from '@open-wc/testing';
import '../../../src/define/decision-scenario.js';
import { textOf, until } from '../../helpers/quiz-harness.js';
import { stage } from '../../helpers/scenario-harness.js';

const story = new URL('story.twee', import.meta.url).href;

describe('<decision-scenario> from a source of its own', () => {
  it('plays a Twee file at src, under the id of the element', async () => {
    const { scenario, statements } = await stage(`<decision-scenario id="bank" src="${story}">
      <p>A scenario about a mail.</p></decision-scenario>`);
    expect(scenario.blocks).to.contain('A mail asks you to confirm your account.');
    await scenario.choose('Report it');
    expect(scenario.blocks).to.contain('The others are warned.');
    expect(statements.at(-1)?.verb.id).to.match(/passed$/u);
    expect(statements.at(-1)?.object.id).to.match(/#bank$/u);
  });

  it('tells the author the line of what does not map, each fault once', async () => {
    const faulty = [
      ':: Start',
      'You have $gold coins.',
      '[[On->End]]',
      '[[Away->Nowhere]]',
      ':: End',
      '{ending good}',
      'Over.',
    ].join('\n');
    const holder = document.createElement('decision-scenario');
    holder.setAttribute('src', URL.createObjectURL(new Blob([faulty])));
    const { scenario } = await stage(holder);
    await until(() => scenario.root.querySelector('[part~="problems"]') !== null, 'the problems');
    const told = [...scenario.root.querySelectorAll('.problems li')].map(textOf);
    expect(told).to.have.length(2);
    expect(told[0]).to.contain('Line 2: $gold');
    expect(told[1]).to.contain('Line 4: Nowhere');
    expect(scenario.choices).to.deep.equal(['On']);
  });

  it('plays Twee and JSON in a code block', async () => {
    const twee = await (await fetch(story)).text();
    const json = JSON.stringify({
      start: 'inbox',
      steps: [
        { id: 'inbox', blocks: ['A mail.'], choices: [{ id: 'go', text: 'Delete it', to: 'end' }] },
        { id: 'end', blocks: ['It is gone.'], ending: { kind: 'mixed' } },
      ],
    });
    for (const [language, text, words] of [
      ['twee', twee, 'Open the link'],
      ['json', json, 'Delete it'],
    ]) {
      const holder = document.createElement('decision-scenario');
      const code = document.createElement('code');
      code.className = `language-${language}`;
      code.textContent = text!;
      const block = document.createElement('pre');
      block.append(code);
      holder.append(block);
      const { scenario } = await stage(holder);
      expect(scenario.choices).to.include(words!);
    }
  });

  it('keeps what stands in the page where the file cannot be had, and tells the author why', async () => {
    const { scenario } = await stage(
      '<decision-scenario src="/nowhere.twee"><p>Ask your team about it.</p></decision-scenario>',
    );
    expect(scenario.choices).to.deep.equal([]);
    const assigned = scenario.root.querySelector<HTMLSlotElement>('slot[data-all]')!.assignedNodes();
    expect(assigned.map((node) => node.textContent).join('')).to.contain('Ask your team about it.');
    await until(() => scenario.root.querySelector('[part~="problems"]') !== null, 'the problem');
    expect(scenario.root.querySelector('[part~="problems"]')!.textContent).to.contain('source-unreachable');
  });
});
