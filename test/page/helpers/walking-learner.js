/**
 * Runs in a page: goes through its scenarios, forth and back, as fast as they let it, and tells the test what stands there.
 *
 * It tells as busy-learner.js does: by a request that holds the page still until the test has it.
 */
import { seeded } from './random.mjs';

const random = seeded(Number(location.hash.slice(1)));
const hosts = () => [...document.querySelectorAll('decision-scenario')];

/** Scenario → what was clicked in it and has not shown yet. */
const clicked = new Map();

async function walk() {
  await until(() => hosts().length > 0 && hosts().every((host) => stepOf(host)));
  for (const host of hosts()) watch(host);
  for (;;) {
    await pause(random() * 40);
    await act(oneOf(hosts()));
  }
}

/** Tells each new step when it is in the document, so before it is painted. */
function watch(host) {
  let last = placeOf(host);
  new MutationObserver(() => {
    const place = placeOf(host);
    if (place === last || !clicked.has(host.id)) return;
    last = place;
    tell({ kind: 'shown', ...clicked.get(host.id), on: stepOf(host) });
    clicked.delete(host.id);
  }).observe(host.shadowRoot, { childList: true, subtree: true, characterData: true });
}

async function act(host) {
  const all = (part) => [...host.shadowRoot.querySelectorAll(`[part~="${part}"]`)];
  const quiz = host.querySelector('micro-quiz');
  if (stepOf(host) === 'look' && random() < 0.6) await answer(quiz);
  const luck = random();
  const back = [...all('back-button'), ...all('past-button'), ...all('again-button')];
  const choices = all('choice');
  if (choices.length > 0 && luck < 0.8) return click(host, oneOf(choices), 'choice');
  if (back.length > 0 && luck < 0.93) return click(host, oneOf(back), 'back');
  const [restart] = all('restart-button');
  if (!restart) return;
  restart.click();
  await until(() => all('confirm-button').length > 0 || !restart.isConnected, 200);
  const [confirm] = all('confirm-button');
  if (confirm) await click(host, confirm, 'restart');
}

async function click(host, button, kind) {
  const fact = { scenario: host.id, act: kind, step: stepOf(host), choice: button.dataset.choice };
  clicked.set(host.id, fact);
  tell({ kind: 'click', ...fact });
  button.click();
  await until(() => !clicked.has(host.id));
}

/** Half of the answers are wrong; whoever failed tries again. */
async function answer(quiz) {
  const [retry] = quiz.shadowRoot.querySelectorAll('[part~="retry-button"]');
  retry?.click();
  const button = () => quiz.shadowRoot.querySelector('[part~="check-button"]');
  await until(() => button(), 200);
  const options = [...quiz.shadowRoot.querySelectorAll('label.choice input')];
  if (!button() || options.length === 0) return;
  oneOf(options).click();
  tell({ kind: 'answer' });
  button().click();
  // Sometimes the scenario has heard of it before the next act, sometimes not.
  if (random() < 0.7) await until(() => quiz.shadowRoot.querySelector('.verdict'), 500);
}

/** The step on show, and which decision it is: a path may come back to the same step. */
const placeOf = (host) => `${stepOf(host)} ${host.shadowRoot.querySelector('[part~="count"]')?.textContent}`;
const stepOf = (host) => host.shadowRoot?.querySelector('[part~="title"]')?.textContent.trim();

function tell(fact) {
  const request = new XMLHttpRequest();
  request.open('POST', '/told', false);
  request.send(JSON.stringify(fact));
}

async function until(condition, patience = Infinity) {
  const end = performance.now() + patience;
  while (!condition() && performance.now() < end) await pause(1);
}

const oneOf = (list) => list[Math.floor(random() * list.length)];
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

void walk();
