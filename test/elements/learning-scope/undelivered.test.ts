import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import type { LearningScope } from '../../../src/elements/learning-scope/learning-scope.js';
import { stage, textOf, until } from '../../helpers/quiz-harness.js';

interface Urls {
  proxy: string;
  control: string;
}

const quiz = `<micro-quiz id="thirst"><p>What do you drink?</p>
  <ul><li>[x] Water</li><li>[ ] Coffee</li></ul></micro-quiz>`;

const noteOf = (scope: LearningScope) =>
  scope.shadowRoot?.querySelector<HTMLElement>('[part="undelivered"]') ?? undefined;
const buttonOf = (scope: LearningScope, part: string) =>
  scope.shadowRoot?.querySelector<HTMLButtonElement>(`[part="${part}"]`);

describe('what an endpoint refused', function () {
  // The LRS starts with the first request for its address.
  this.timeout(60_000);
  let urls: Urls;
  before(async () => {
    urls = (await (await fetch('/__servers.json')).json()) as Urls;
  });

  /** Answers a quiz whose endpoint refuses so many requests as malformed, and passes all others on. */
  async function answer(refusals: number, lang: string) {
    const session = crypto.randomUUID();
    const refusal = { fault: 'status', status: 400, text: 'I do not like it', times: refusals };
    const script = refusals > 0 ? [refusal] : [];
    await fetch(`${urls.control}${session}`, { method: 'POST', body: JSON.stringify({ script }) });
    const staged = await stage(quiz, { endpoint: `${urls.proxy}${session}/xAPI/`, lang });
    staged.quiz.pick('Water');
    await staged.quiz.check();
    return staged;
  }

  it('is counted quietly, and gone once it is taken', async () => {
    // All four statements are refused: together, in halves, one by one.
    const { scope } = await answer(7, 'en');
    await until(() => textOf(noteOf(scope)).startsWith('4 of your records were not accepted'), 'the count');
    expect(noteOf(scope)?.getAttribute('role')).to.equal('status');
    await expect(scope).to.be.accessible();
    buttonOf(scope, 'retry-button')?.click();
    await until(() => !noteOf(scope), 'the count to go');
    expect(scope.delivery.state.dead).to.equal(0);
    await until(() => scope.delivery.state.sent === 4, 'all to be sent');
  });

  it('is told in the language of the scope', async () => {
    const { scope } = await answer(7, 'ar');
    await until(() => /سجلات/.test(textOf(noteOf(scope))), 'the count in Arabic');
  });

  it('can be saved as a file with its reasons', async () => {
    const { scope } = await answer(7, 'de');
    await until(() => noteOf(scope) !== undefined, 'the count');
    let saved: Promise<string> | undefined;
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      saved = blob.text();
      return createObjectURL(blob);
    };
    const { click } = HTMLAnchorElement.prototype;
    let name = '';
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    try {
      buttonOf(scope, 'save-button')?.click();
      await until(() => saved !== undefined && name !== '', 'the file');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(name).to.equal('learnlets-records.json');
    expect(await saved).to.include('I do not like it');
  });

  it('is not spoken of where nothing is refused', async () => {
    const { scope } = await answer(0, 'en');
    await until(() => scope.delivery.state.sent === 4, 'all to be sent');
    expect(noteOf(scope)).to.equal(undefined);
  });
});
