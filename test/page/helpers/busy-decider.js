/**
 * Runs in a page: decides, goes back and starts over as fast as the scenario lets it, and tells the test what stands there.
 *
 * It tells by a request that holds the page still until the test has it: nothing that was told can be lost with the browser.
 */
import { seeded } from './random.mjs';

// In the hash: another query would be another page.
const given = new URLSearchParams(location.hash.slice(1));
const random = seeded(Number(given.get('seed')));

async function decide() {
  const scenario = document.querySelector('decision-scenario');
  await until(() => scenario.shadowRoot?.querySelector('.step'));
  scenario.addEventListener('scenario-decided', ({ detail }) => tell({ kind: 'shown', ...detail }));
  for (;;) {
    await pause(random() * 20);
    const find = (part) => [...scenario.shadowRoot.querySelectorAll(`[part~="${part}"]`)];
    const step = scenario.shadowRoot.querySelector('.step');
    const choices = find('choice');
    const dice = random();
    if (choices.length === 0 || dice < 0.06) {
      find('restart-button')[0]?.click();
      await pause(5);
      find('confirm-button')[0]?.click();
    } else if (dice < 0.2 && find('back-button').length > 0) find('back-button')[0].click();
    else {
      tell({ kind: 'choice' });
      choices[Math.floor(random() * choices.length)].click();
    }
    await Promise.race([until(() => !step.isConnected), pause(200)]);
  }
}

function tell(fact) {
  const request = new XMLHttpRequest();
  request.open('POST', '/told', false);
  request.send(JSON.stringify(fact));
}

async function until(condition) {
  while (!condition()) await pause(1);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

if (!given.has('still')) void decide();
