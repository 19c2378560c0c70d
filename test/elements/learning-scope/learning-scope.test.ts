import { expect } from '@open-wc/testing';
import '../../../src/define/micro-quiz.js';
import type { DeliveryState } from '../../../src/domain/ports.js';
import type { LearningScope } from '../../../src/elements/learning-scope/learning-scope.js';
import { freshDatabase, listenToConsole, reload, stage, until, verbsOf } from '../../helpers/quiz-harness.js';
import { faultsOf } from '../../helpers/statement-rules.js';

const water = `<micro-quiz id="thirst"><p>What do you drink?</p>
  <ul><li>[x] Water</li><li>[ ] Coffee</li></ul></micro-quiz>`;

const milk = `<micro-quiz id="milk"><p>Who gives milk?</p>
  <ul><li>[x] A cow</li><li>[ ] A stone</li></ul></micro-quiz>`;

const registration = '6f3c1b52-6a52-4b7e-9d7a-0c1e7a7a1b11';
const account = (name: string) => ({ homePage: 'https://staff.example', name });

async function answer(attributes: Record<string, string> = {}) {
  const staged = await stage(water, attributes);
  staged.quiz.pick('Water');
  await staged.quiz.check();
  return staged;
}

describe('<learning-scope>: what its statements say', () => {
  it('sends an event for each, sound by the rules', async () => {
    const { statements } = await answer();
    expect(verbsOf(statements)).to.equal('initialized answered completed passed');
    expect(statements.flatMap(faultsOf)).to.deep.equal([]);
    expect(new Set(statements.map(({ id }) => id)).size).to.equal(4);
  });

  it('names learner, registration, activities and language as its attributes do', async () => {
    const { statements } = await answer({
      'actor-name': 'ada',
      'actor-home-page': 'https://staff.example',
      registration,
      'activity-base': 'https://handbook.example/',
      lang: 'de',
    });
    expect(statements.flatMap(faultsOf)).to.deep.equal([]);
    for (const { actor, context, object } of statements) {
      expect(actor.account).to.deep.equal(account('ada'));
      expect(context?.registration).to.equal(registration);
      expect(context?.language).to.equal('de');
      expect(
        object.id.startsWith(`https://handbook.example${location.pathname}${location.search}#thirst`),
      ).to.equal(true);
    }
  });

  it('takes an Agent in JSON too', async () => {
    const { statements } = await answer({ actor: JSON.stringify({ mbox: 'mailto:ada@staff.example' }) });
    expect(statements[0]?.actor.mbox).to.equal('mailto:ada@staff.example');
  });

  it('keeps one pseudonym and one registration for a browser that names nobody', async () => {
    const first = await answer();
    const second = await stage(milk, { database: first.database });
    second.quiz.pick('A cow');
    await second.quiz.check();
    const other = await answer();
    const [one, same, another] = [first, second, other].map(({ statements }) => statements[0]!);
    expect(one!.actor.account!.homePage).to.equal(location.origin);
    expect(one!.actor.account!.name).to.match(/^[\da-f-]{36}$/u);
    expect(same!.actor).to.deep.equal(one!.actor);
    expect(same!.context?.registration).to.equal(one!.context?.registration);
    expect(another!.actor.account!.name).to.not.equal(one!.actor.account!.name);
  });

  it('keeps learners apart', async () => {
    const actor = (name: string) => JSON.stringify({ account: account(name) });
    const ada = await answer({ actor: actor('ada') });
    const ben = await stage(water, { actor: actor('ben'), database: ada.database });
    expect(ben.quiz.verdict()).to.equal('');
    ben.quiz.pick('Coffee');
    await ben.quiz.check();
    expect(ben.statements.every((each) => each.actor.account?.name === 'ben')).to.equal(true);
    expect(ada.quiz.verdict()).to.equal('Right');
  });
});

describe('<learning-scope>: attributes that cannot be', () => {
  for (const [code, attributes, cure] of [
    ['scope-endpoint', { endpoint: 'ftp://lrs.example/' }, 'endpoint="https://lrs.example.org/xapi/"'],
    [
      'scope-activity-base',
      { 'activity-base': 'no address' },
      'activity-base="https://handbook.example.org"',
    ],
    ['scope-actor', { actor: '{"name":"Ada"}' }, 'actor-name='],
    ['scope-actor', { 'actor-name': 'ada' }, 'actor-home-page='],
    ['scope-registration', { registration: '17' }, 'UUID'],
    ['scope-version', { 'xapi-version': '3' }, '1.0.3'],
  ] as const) {
    it(`tells ${code} with its cure, and loses nothing: ${Object.keys(attributes).join()}`, async () => {
      const console = listenToConsole('warn');
      try {
        const { scope, statements } = await answer(attributes as Record<string, string>);
        await until(() => scope.problems.length > 0, 'the problem');
        expect(scope.problems.map((problem) => problem.code)).to.deep.equal([code]);
        expect(scope.problems[0]?.cure).to.contain(cure);
        expect(console.lines.length).to.equal(1);
        expect(console.lines[0]).to.contain(code);
        expect(verbsOf(statements)).to.equal('initialized answered completed passed');
        expect(statements.flatMap(faultsOf)).to.deep.equal([]);
        if (code === 'scope-actor') expect(statements[0]?.actor.account?.homePage).to.equal(location.origin);
      } finally {
        console.restore();
      }
    });
  }

  it('says nothing of sound ones', async () => {
    const console = listenToConsole('warn');
    const { scope } = await answer({ registration, 'xapi-version': '2.0.0' });
    console.restore();
    expect(scope.problems).to.deep.equal([]);
    expect(console.lines).to.deep.equal([]);
  });

  it('warns of a second default scope, and not of the first', async () => {
    const console = listenToConsole('warn');
    const scopes = [0, 1].map(() => {
      const scope = document.createElement('learning-scope') as LearningScope;
      scope.database = freshDatabase();
      return scope;
    });
    try {
      document.body.append(scopes[0]!);
      expect(console.lines).to.deep.equal([]);
      document.body.append(scopes[1]!);
      expect(console.lines.length).to.equal(1);
      expect(console.lines[0]).to.contain('scope-second-default');
    } finally {
      for (const scope of scopes) scope.remove();
      console.restore();
    }
  });
});

interface Servers {
  readonly lrs: string;
  readonly proxy: string;
  readonly control: string;
}

describe('<learning-scope>: delivery to a real record store', function () {
  this.timeout(20_000);
  let servers: Servers;
  before(async function () {
    this.timeout(60_000);
    servers = (await (await fetch('/__servers.json')).json()) as Servers;
  });

  async function deliver(script: readonly object[] = [], attributes: Record<string, string> = {}) {
    const session = crypto.randomUUID();
    const control = servers.control + session;
    await fetch(control, { method: 'POST', body: JSON.stringify({ script }) });
    const staged = await stage(water, {
      endpoint: `${servers.proxy}${session}/xAPI/`,
      registration: session,
      ...attributes,
    });
    const states: DeliveryState[] = [];
    staged.scope.addEventListener('delivery-changed', (event) => states.push(event.detail.state));
    const held = async (): Promise<string[]> => {
      const response = await fetch(`${servers.lrs}statements?ascending=true&registration=${session}`, {
        headers: { 'X-Experience-API-Version': '1.0.3' },
        cache: 'no-store',
      });
      return ((await response.json()) as { statements: { id: string }[] }).statements.map(({ id }) => id);
    };
    const done = async () => {
      staged.scope.remove();
      await fetch(control, { method: 'DELETE' });
    };
    return { ...staged, states, held, done };
  }

  it('brings an answer there, and tells how delivery goes', async () => {
    const { quiz, scope, statements, states, held, done } = await deliver();
    quiz.pick('Water');
    await quiz.check();
    await until(() => scope.delivery.state.sent === 4, 'all to be sent');
    expect((await held()).sort()).to.deep.equal(statements.map(({ id }) => id).sort());
    await until(() => scope.delivery.state.phase === 'resting', 'rest');
    expect(states.map(({ phase }) => phase)).to.include('sending');
    expect(states.at(-1)).to.include({ phase: 'resting', waiting: 0, sent: 4, parked: 0, dead: 0 });
    await done();
  });

  it('asks for authorization again when it was refused', async () => {
    const { quiz, scope, held, done } = await deliver([{ fault: 'status', status: 401, method: 'POST' }]);
    let asked = 0;
    scope.getAuthorization = () => `Bearer ${(asked += 1)}`;
    await scope.updateComplete;
    quiz.pick('Water');
    await quiz.check();
    await until(() => scope.delivery.state.sent === 4, 'all to be sent');
    expect(asked).to.be.at.least(2);
    expect((await held()).length).to.equal(4);
    await done();
  });

  it('brings what went to a mistyped endpoint to the one that its attribute names when it is mended', async () => {
    const { quiz, scope, database, statements, done } = await deliver([
      { fault: 'status', status: 404, times: 0 },
    ]);
    quiz.pick('Water');
    await quiz.check();
    await until(() => scope.delivery.state.phase === 'parked', 'the target to be parked');
    await done();
    const mended = await deliver([], { database, registration: scope.registration! });
    await until(() => mended.scope.delivery.state.sent === 4, 'all to be sent');
    const { registration: held } = scope;
    const response = await fetch(`${servers.lrs}statements?registration=${held}`, {
      headers: { 'X-Experience-API-Version': '1.0.3' },
      cache: 'no-store',
    });
    const found = ((await response.json()) as { statements: { id: string }[] }).statements;
    expect(found.map(({ id }) => id)).to.have.members(statements.map(({ id }) => id));
    await mended.done();
  });

  it('shows a learner nothing of the one before, and sends nothing of theirs', async () => {
    const learner = (name: string) => ({ 'actor-name': name, 'actor-home-page': 'https://staff.example' });
    const refused = [{ fault: 'status', status: 400, times: 0 }];
    const ada = await deliver(refused, learner('ada'));
    ada.quiz.pick('Water');
    await ada.quiz.check();
    await until(() => ada.scope.delivery.state.dead === 4, 'all to be refused');
    const { database, endpoint } = ada.scope;
    await ada.done();
    const ben = await stage(water, { ...learner('ben'), database: database!, endpoint: endpoint! });
    expect(await ben.scope.delivery.deadLetters()).to.deep.equal([]);
    expect(JSON.parse(await ben.scope.delivery.export()).rows).to.deep.equal([]);
    expect(await ben.scope.delivery.retry()).to.equal(0);
    await ben.scope.delivery.resume();
    expect(ben.scope.delivery.state).to.include({ phase: 'resting', waiting: 0, sent: 0, dead: 0 });
    ben.scope.remove();
    const back = document.createElement('learning-scope') as LearningScope;
    Object.assign(back, { actorName: 'ada', actorHomePage: 'https://staff.example', database, endpoint });
    document.body.append(back);
    // Asked before the record is open: the answers wait for it.
    const { deadLetters, export: exportAll } = back.delivery;
    const [letters, exported] = await Promise.all([deadLetters(), exportAll()]);
    expect(letters.map(({ id }) => id)).to.have.members(ada.statements.map(({ id }) => id));
    expect(JSON.parse(exported).rows).to.have.length(4);
    expect(await back.delivery.retry()).to.equal(4);
    await until(() => back.delivery.state.sent === 4, 'all to be sent');
    back.remove();
  });

  it('is off without an endpoint, and has nothing to retry or export', async () => {
    const { scope } = await answer();
    expect(scope.delivery.state.phase).to.equal('off');
    expect(await scope.delivery.retry()).to.equal(0);
    expect(await scope.delivery.deadLetters()).to.deep.equal([]);
    expect(await scope.delivery.export()).to.equal('[]');
  });
});

describe('<learning-scope>: what goes on around an act', () => {
  it('stores an act that is under way when an attribute changes', async () => {
    const staged = await stage(water);
    staged.quiz.pick('Water');
    staged.quiz.button('Check')!.click();
    staged.scope.lang = 'es';
    await until(() => staged.quiz.verdict() === 'Correcto', 'the verdict in the new language');
    expect(verbsOf(staged.statements)).to.equal('initialized answered completed passed');
  });

  it('stores what was picked just before an attribute changes', async () => {
    const staged = await stage(water);
    staged.quiz.pick('Water');
    staged.scope.lang = 'es';
    await until(() => staged.quiz.button('Comprobar') !== undefined, 'the quiz in the new language');
    expect(staged.quiz.picked()).to.deep.equal(['Water']);
  });

  it('never tells an earlier time than it told before, when the clock is set back', async () => {
    const { now } = Date;
    try {
      const staged = await stage(water.replace('<li>[x]', '<li>[ ] Tea</li><li>[x]'), {
        'max-attempts': '0',
      });
      staged.quiz.pick('Coffee');
      await staged.quiz.check();
      Date.now = () => now() - 3_600_000;
      await staged.quiz.press('Try again');
      const times = staged.statements.map(({ timestamp }) => timestamp);
      expect(times.length).to.equal(5);
      expect([...times].sort()).to.deep.equal(times);
    } finally {
      Date.now = now;
    }
  });

  it('goes on when the data of the site are cleared meanwhile', async () => {
    const ada = { actor: JSON.stringify({ account: account('ada') }) };
    const staged = await stage(water, ada);
    staged.quiz.pick('Coffee');
    await staged.quiz.check();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(staged.database);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    staged.quiz.button('Try again')!.click();
    await until(() => staged.quiz.button('Check') !== undefined, 'the next attempt');
    staged.quiz.pick('Water');
    await staged.quiz.check();
    expect(staged.quiz.verdict()).to.equal('Right');
    expect(staged.quiz.notices).to.deep.equal([]);
    const later = await reload(staged, water, ada);
    expect(later.quiz.verdict()).to.equal('Right');
  });

  it('takes an empty endpoint for a mistake, and not for the page itself', async () => {
    const warnings = listenToConsole('warn');
    const { scope } = await stage(water, { endpoint: '' });
    await until(() => scope.problems.length > 0, 'the problem');
    warnings.restore();
    expect(scope.problems.map(({ code }) => code)).to.deep.equal(['scope-endpoint']);
    expect(scope.delivery.state.phase).to.equal('off');
  });
});
