/**
 * Runs in a page: answers its quizzes one after the other, as fast as they let it, and tells the test what stands there.
 *
 * It tells by a request that holds the page still until the test has it: nothing that was told can be lost with the browser, and
 * nothing is told that did not stand in the page. A verdict is told when it is in the document, so before it is painted.
 */
import { seeded } from './random.mjs';

const random = seeded(Number(location.hash.slice(1)));

/** Blocks whose verdict was told. */
const told = new Set();
/** Question → what was last handed in for it. */
const handedIn = new Map();

document.addEventListener('quiz-submit', ({ target, detail }) =>
  handedIn.set(`${target.id}/${detail.question}`, detail),
);

async function learn() {
  const quizzes = [...document.querySelectorAll('micro-quiz')];
  await until(() => quizzes.every((quiz) => quiz.shadowRoot?.querySelector('.question')));
  for (const quiz of quizzes) {
    tellVerdicts(quiz, 'kept');
    new MutationObserver(() => tellVerdicts(quiz, 'shown')).observe(quiz.shadowRoot, {
      childList: true,
      subtree: true,
    });
  }
  for (;;) {
    await pause(random() * 40);
    const open = quizzes.flatMap(blocksOf).filter((block) => block.querySelector('[part~="check-button"]'));
    if (open.length > 0) await answer(oneOf(open));
    else if (!(await retryOne(quizzes))) return;
  }
}

async function answer(block) {
  const options = [...block.querySelectorAll('label.choice input')];
  for (const option of options) if (option.type === 'checkbox' && random() < 0.5) option.click();
  if (options.length > 0) oneOf(options).click();
  for (const input of block.querySelectorAll('input.input')) {
    input.value = oneOf(
      input.inputMode === 'decimal' ? ['3', '4', '5', '6', '7'] : ['Lima', 'Quito', 'Cusco', 'Puno'],
    );
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  // Sometimes the touch is stored before the check, sometimes the check overtakes it.
  if (random() < 0.3) await pause(random() * 20);
  tell({ kind: 'check' });
  block.querySelector('[part~="check-button"]').click();
  await until(() => block.querySelector('.verdict, .gap'));
}

async function retryOne(quizzes) {
  const buttons = quizzes
    .map((quiz) => quiz.shadowRoot.querySelector('[part~="retry-button"]'))
    .filter(Boolean);
  if (buttons.length === 0) return false;
  const button = oneOf(buttons);
  tell({ kind: 'retry' });
  button.click();
  await until(() => !button.isConnected);
  return true;
}

/** Tells the verdicts that were not there before. */
function tellVerdicts(quiz, kind) {
  const keys = quiz.dataset.keys.split(' ');
  blocksOf(quiz).forEach((block, index) => {
    const name = `${quiz.id}/${keys[index]}`;
    if (block.querySelector('.verdict') === null) {
      told.delete(name);
    } else if (!told.has(name)) {
      told.add(name);
      const activity = `${location.origin}${location.pathname}#${name}`;
      tell({ kind, activity, ...(kind === 'shown' && handedIn.get(name)) });
    }
  });
}

function tell(fact) {
  const request = new XMLHttpRequest();
  request.open('POST', '/told', false);
  request.send(JSON.stringify(fact));
}

async function until(condition) {
  while (!condition()) await pause(1);
}

const oneOf = (list) => list[Math.floor(random() * list.length)];
const blocksOf = (quiz) => [...quiz.shadowRoot.querySelectorAll('.question')];
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

void learn();
