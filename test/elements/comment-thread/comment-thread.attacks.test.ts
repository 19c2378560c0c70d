import { expect } from '@open-wc/testing';
import '../../../src/define/comment-thread.js';
import { until } from '../../helpers/quiz-harness.js';
import { done, posted, stageTalk, type ThreadHarness } from '../../helpers/thread-harness.js';
import { corpora } from './corpora.js';

const all = Object.values(corpora).flat();

/** Where a script that runs is heard. */
let runs = 0;
const heard = {
  attacked: () => (runs += 1),
  alert: () => (runs += 1),
  confirm: () => (runs += 1),
  prompt: () => (runs += 1),
};
Object.assign(window, heard);

/** Whatever holds words of people. */
const words = '.text, .name, .quoted, .reaction, [part~="reports"] :is(li, p)';

/** All that is wrong with what is drawn: what could run, be fetched, be sent, or be taken for something of the page. */
function faults(root: ParentNode): string[] {
  const allowed = new Set('P,A,STRONG,EM,DEL,CODE,PRE,UL,OL,LI,BLOCKQUOTE,HR,BR,SPAN,BDI'.split(','));
  const drawn = [...root.querySelectorAll(words)].flatMap((each) => [...each.querySelectorAll('*')]);
  expect(drawn.length).to.be.above(0);
  return drawn.flatMap((element) => {
    const names = element
      .getAttributeNames()
      .filter((name) =>
        /^on|^(?:style|id|name|src|srcset|action|formaction|xlink:href|background|poster|data)$/u.test(name),
      );
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

/** The requests that left since, but for modules of ours. */
const fetched = (since: number) =>
  performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => entry.startTime >= since)
    .filter(({ name, initiatorType }) => {
      const isOurs =
        new URL(name).origin === location.origin && /^(?:script|other|fetch)$/u.test(initiatorType);
      return !isOurs;
    })
    .map(({ name, initiatorType }) => `${initiatorType} ${name}`);

/** Shows all of a thread, also what nobody is near: as it would be printed. */
async function drawnOf(thread: ThreadHarness, count: number): Promise<void> {
  await until(() => {
    const more = thread.button('Show');
    more?.click();
    return !more && thread.comments.length > 0;
  }, 'the end');
  dispatchEvent(new Event('beforeprint'));
  await until(() => thread.comments.length === count, `${count} comments`);
}

/** Runs an attack on the thread that `make` tells of, and holds against it what it should not have done. */
async function withstand(count: number, ...stage: Parameters<typeof stageTalk>): Promise<ThreadHarness> {
  const before = runs;
  const begun = performance.now();
  const { thread } = await stageTalk(...stage);
  await drawnOf(thread, count);
  await until(() => thread.root.querySelector('.reaction, .notice, .composer') !== null, 'what can be done');
  await document.fonts.ready;
  follow(thread.root);
  expect(faults(thread.root)).to.deep.equal([]);
  expect(fetched(begun)).to.deep.equal([]);
  expect(runs).to.equal(before);
  return thread;
}

describe('attacks by what people write', function () {
  this.timeout(30_000);

  it('come without a policy of the page that would stop them', () => {
    const script = document.createElement('script');
    const before = runs;
    script.textContent = 'attacked()';
    document.body.append(script);
    script.remove();
    expect(runs).to.equal(before + 1);
  });

  for (const [name, payloads] of Object.entries(corpora)) {
    it(`are live, ${name}: raw markup runs them`, async () => {
      const live = new Set<string>();
      const frames = payloads.map((payload) => {
        const frame = document.createElement('iframe');
        // No dialog of theirs may keep the page waiting for somebody.
        frame.sandbox.add('allow-scripts', 'allow-same-origin');
        document.body.append(frame);
        const inner = frame.contentDocument!;
        const run = () => live.add(payload);
        Object.assign(frame.contentWindow!, { attacked: run, alert: run, confirm: run, prompt: run });
        // Scripts run, and nothing is asked of anybody but this server.
        const policy = inner.createElement('meta');
        policy.httpEquiv = 'Content-Security-Policy';
        policy.content = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";
        inner.head.append(policy);
        inner.body.innerHTML = payload;
        for (const link of inner.querySelectorAll<HTMLElement>('a[href^="javascript:" i]')) link.click();
        return frame;
      });
      const least = Math.min(10, Math.floor(payloads.length / 10));
      await until(() => live.size >= least, `${least} of ${payloads.length} to run`);
      for (const frame of frames) frame.remove();
    });
  }

  it('stay words, as comments', async () => {
    const thread = await withstand(all.length, (id) =>
      all.map((attack, index) => posted(id, index + 1, attack)),
    );
    // The markup was read: else they would be words for another reason.
    expect(thread.root.querySelector('.text code')).not.to.equal(null);
  });

  it('stay words, as links and images', async () => {
    const texts = all.map((attack) => `[x](${attack}) ![x](${attack}) [${attack}](<${attack}>)`);
    await withstand(all.length, (id) => texts.map((text, index) => posted(id, index + 1, text)));
  });

  it('stay words, as names, accounts, pages, reactions and reasons; forged fields are left out', async () => {
    const reactions = all.filter((attack) => !attack.includes(',') && attack.trim() !== '');
    const thread = await withstand(
      all.length,
      (id) => [
        ...all.map((attack, index) => {
          const account = { homePage: 'https://hr.example', name: attack };
          return posted(id, index + 1, `text ${index}`, {
            actor: index % 2 ? { account } : { name: attack, mbox: `mailto:u${index}@x.example` },
            object: { id: `https://handbook.example/${encodeURIComponent(attack)}` },
          });
        }),
        ...all.map((attack, index) =>
          done(id, 2000 + index, 'http://activitystrea.ms/flag-as-inappropriate', 1, {
            result: { response: attack },
          }),
        ),
        ...reactions.map((reaction, index) =>
          done(id, 4000 + index, 'https://w3id.org/xapi/acrossx/verbs/liked', 2, {
            result: { extensions: { 'urn:learnlets:extension:reaction': reaction } },
          }),
        ),
        posted(id, 9000, 'no', { id: '"><img src=x onerror=attacked()>' }),
        posted(id, 9001, 'no', { timestamp: '<svg onload=attacked()>' }),
        posted(id, 9002, 'no', { actor: { mbox: 'javascript:attacked()' } }),
        posted(id, 9003, 'no', { result: { response: { toString: 'attacked()' } } }),
        JSON.parse('{"__proto__":{"id":"x"}}'),
        null,
        'attacked()',
      ],
      { isModerator: (agent) => !agent.includes('example'), reactions: reactions.slice(0, 30).join() },
    );
    expect(thread.outline.join()).not.to.contain(': no');
    expect([...thread.root.querySelectorAll('.name *')]).to.deep.equal([]);
    expect(thread.root.querySelectorAll('.reaction').length).to.be.above(30);
    expect(thread.part('reports')).to.contain('attacked()');
  });
});
