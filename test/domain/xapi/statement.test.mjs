/** No statement leaves that an LRS would refuse: judged by the validator from npm, which is CommonJS, and by our own rules. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assertSound, faultsOf, itMakesSound, load, sent } from '../../helpers/judged-statements.mjs';

const { everyStatement, randomStatements } = await load('./every-statement.ts', import.meta.url);

describe('every act of a quiz', () => {
  const statements = everyStatement();
  itMakesSound(statements, ['initialized', 'answered', 'revealed', 'completed', 'passed', 'failed']);

  it('makes sound statements of random quizzes and answers', () => {
    fc.assert(
      fc.property(randomStatements, (made) => {
        for (const statement of made) {
          assertSound(statement);
          assert.deepEqual(sent(statement), statement);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what one statement says', () => {
  const find = (start) => everyStatement().find(({ name }) => name.startsWith(start)).statement;
  const page = 'https://handbook.example.org/safety/lifting';

  it('names the quiz, the page and the profile of an answer', () => {
    const { context } = find('answered, one choice, a');
    assert.deepEqual(context.contextActivities.parent, [{ id: `${page}#quiz` }]);
    assert.equal(context.contextActivities.grouping[0].id, page);
    assert.equal(context.contextActivities.category[0].id, 'urn:learnlets:profile:1');
    assert.equal(context.extensions['http://id.tincanapi.com/extension/attempt-id'], 1);
    assert.equal(context.extensions['urn:learnlets:extension:sequence'], 7);
    assert.equal(context.language, 'en');
  });

  it('tells the judgement of an answer', () => {
    const { object, result, timestamp } = find('answered, several choices, a');
    assert.equal(object.id, `${page}#quiz/q`);
    const score = { scaled: 1, raw: 1, min: 0, max: 1 };
    assert.deepEqual(result, { response: 'a[,]b[,]c', success: true, score, duration: 'PT3S' });
    assert.equal(timestamp, '2026-01-02T03:04:05.006Z');
  });

  it('completes without a score, and judges with one', () => {
    assert.deepEqual(find('completed, one choice').result, { completion: true, duration: 'PT3S' });
    const score = { scaled: 0, raw: 0, min: 0, max: 1 };
    assert.deepEqual(find('failed, one choice').result, { success: false, score, duration: 'PT3S' });
  });

  it('leaves the score out where there are no points', () => {
    assert.deepEqual(Object.keys(find('answered, no points').result), ['response', 'success', 'duration']);
  });

  it('names a quiz by its title, else by its first question', () => {
    assert.deepEqual(find('initialized, title "Lifting"').object.definition.name, { en: 'Lifting' });
    assert.deepEqual(find('initialized, title ""').object.definition.name, { en: 'What now?' });
    assert.deepEqual(find('initialized, no prompt').object.definition.name, { en: 'quiz' });
  });

  it('writes a language as BCP 47 does, and says undetermined for none', () => {
    assert.deepEqual(Object.keys(find('initialized, language "en_US"').object.definition.name), ['en-US']);
    const none = find('initialized, language "nonsense!"');
    assert.deepEqual(Object.keys(none.object.definition.name), ['und']);
    assert.equal('language' in none.context, false);
  });
});

describe('our own rules', () => {
  const sound = everyStatement().find(({ name }) => name.startsWith('answered, several choices')).statement;
  const broken = (change) => {
    const statement = structuredClone(sound);
    change(statement);
    return faultsOf(statement);
  };
  for (const [fault, change] of Object.entries({
    'id: "{': (it) => (it.id = `{${it.id}}`),
    'actor: ["account","mbox"]': (it) => (it.actor.mbox = 'mailto:a@b.org'),
    'verb.id: "http://a b"': (it) => (it.verb.id = 'http://a b'),
    'object.id: "a:"': (it) => (it.object.id = 'a:'),
    'object.choices: ["a","a"': (it) => (it.object.definition.choices[1].id = 'a'),
    'object.description language: "en_US"': (it) => (it.object.definition.description = { en_US: 'x' }),
    'object.description text: ""': (it) => (it.object.definition.description = { en: '' }),
    'timestamp: "2026-01-02"': (it) => (it.timestamp = '2026-01-02'),
    'timestamp: "2026-01-02T03:04:05Z"': (it) => (it.timestamp = '2026-01-02T03:04:05Z'),
    'duration: "PT1.234S"': (it) => (it.result.duration = 'PT1.234S'),
    'duration: "-PT1S"': (it) => (it.result.duration = '-PT1S'),
    'score: {"scaled":1.5': (it) => (it.result.score.scaled = 1.5),
    'score: {"scaled":1,"raw":2': (it) => (it.result.score.raw = 2),
    'response: "GrammarError': (it) => (it.result.response = 'a[,]'),
    'response: "\\"a\\" is false, told as true': (it) => (it.result.response = 'a'),
    'registration: "x"': (it) => (it.context.registration = 'x'),
    'parent: {"id"': (it) => (it.context.contextActivities.parent = it.context.contextActivities.parent[0]),
    'statement.result.success: null': (it) => (it.result.success = null),
    'statement.result.score.scaled: "NaN"': (it) => (it.result.score.scaled = NaN),
    'statement.verb.display.en: "\\ud83d"': (it) => (it.verb.display.en = '\ud83d'),
    'context.platform: "unknown"': (it) => (it.context.platform = 'web'),
    'context extension: "attempt"': (it) => (it.context.extensions.attempt = 1),
  })) {
    it(`find ${fault}`, () => {
      assert.ok(
        broken(change).some((found) => found.startsWith(fault)),
        broken(change).join('\n'),
      );
    });
  }

  it('find nothing in a sound statement', () => {
    assert.deepEqual(faultsOf(sound), []);
  });
});
