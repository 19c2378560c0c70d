import { expect, nextFrame } from '@open-wc/testing';
import '../../../src/define/comment-thread.js';
import { until } from '../../helpers/quiz-harness.js';
import { posted, stageTalk, type ThreadHarness } from '../../helpers/thread-harness.js';
import { attacks } from './attacks.js';

const all = Object.values(attacks).flat();

/** Where a script that runs is heard. */
let runs = 0;
Object.assign(window, { attacked: () => (runs += 1) });

/** All that is wrong with what is drawn: what could run, be fetched, be sent, or be taken for something of the page. */
function faults(root: ParentNode): string[] {
  const allowed = new Set('P,A,STRONG,EM,DEL,CODE,PRE,UL,OL,LI,BLOCKQUOTE,HR,SPAN,BDI'.split(','));
  return [...root.querySelectorAll('.text *')].flatMap((element) => {
    const names = element
      .getAttributeNames()
      .filter((name) => /^on|^(?:style|id|name|src|srcset|action|formaction)$/u.test(name));
    const href = element.getAttribute('href');
    return [
      ...(allowed.has(element.tagName) ? [] : [`<${element.localName}>`]),
      ...names.map((name) => `${element.localName} ${name}`),
      ...(href === null || /^(?:https?|mailto):/u.test(href) ? [] : [href]),
    ];
  });
}

/** Follows every link, without leaving the page. */
function follow(root: ParentNode): void {
  const stop = (event: Event) => {
    const [link] = event.composedPath();
    if (link instanceof HTMLAnchorElement && link.protocol !== 'javascript:') event.preventDefault();
  };
  addEventListener('click', stop, { capture: true });
  for (const link of root.querySelectorAll<HTMLElement>('.text a, .name a')) link.click();
  removeEventListener('click', stop, { capture: true });
}

/** The requests that left since. */
const fetched = (since: number) =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime, name }) => startTime >= since && /x\.example|\/x(?:\.\w+)?$/u.test(name))
    .map(({ name }) => name);

const drawnOf = (thread: ThreadHarness, count: number) =>
  until(() => {
    const more = thread.button('Show');
    more?.click();
    return thread.comments.length === count;
  }, `${count} comments`);

describe('attacks by what people write', function () {
  this.timeout(20_000);

  it('are live: raw markup runs them', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    let live = 0;
    for (const attack of all) {
      const before = runs;
      const inner = frame.contentDocument!;
      Object.assign(frame.contentWindow!, { attacked: () => (runs += 1) });
      const box = inner.createElement('div');
      inner.body.replaceChildren(box);
      box.innerHTML = attack;
      for (const link of inner.querySelectorAll<HTMLElement>('a[href^="javascript:" i]')) link.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (runs > before) live += 1;
    }
    frame.remove();
    expect(live).to.be.above(10);
  });

  it('stay words, as comments', async () => {
    const before = runs;
    const begun = performance.now();
    const { thread } = await stageTalk((id) => all.map((attack, index) => posted(id, index + 1, attack)));
    await drawnOf(thread, all.length);
    await until(() => thread.root.querySelector('.text code') !== null, 'the markup to be read');
    await nextFrame();
    follow(thread.root);
    expect(faults(thread.root)).to.deep.equal([]);
    expect(fetched(begun)).to.deep.equal([]);
    expect(runs).to.equal(before);
  });

  it('stay words, as names, accounts, pages and reasons; forged fields are left out', async () => {
    const before = runs;
    const begun = performance.now();
    const { thread } = await stageTalk((id) => [
      ...all.map((attack, index) => {
        const account = { homePage: 'https://hr.example', name: attack };
        return posted(id, index + 1, `text ${index}`, {
          actor: index % 2 ? { account } : { name: attack, mbox: `mailto:u${index}@x.example` },
          object: { id: `https://handbook.example/${encodeURIComponent(attack)}` },
        });
      }),
      posted(id, 900, 'no', { id: '"><img src=x onerror=attacked()>' }),
      posted(id, 901, 'no', { timestamp: '<svg onload=attacked()>' }),
      posted(id, 902, 'no', { actor: { mbox: 'javascript:attacked()' } }),
      posted(id, 903, 'no', { result: { response: { toString: 'attacked()' } } }),
      JSON.parse('{"__proto__":{"id":"x"}}'),
      null,
      'attacked()',
    ]);
    await drawnOf(thread, all.length);
    follow(thread.root);
    expect(faults(thread.root)).to.deep.equal([]);
    expect(thread.outline.join()).not.to.contain(': no');
    expect([...thread.root.querySelectorAll('.name *')]).to.deep.equal([]);
    expect(fetched(begun)).to.deep.equal([]);
    expect(runs).to.equal(before);
  });
});
