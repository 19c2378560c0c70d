/** The same scenario for every contender: steps that lead on by three ways, with a state, conditions and scores. */

const places = ['the counter', 'the office', 'the stairs', 'the yard', 'the lift', 'the archive', 'the gate'];

/** One step of `count`; the last two are endings. */
function section(index, count) {
  const place = places[index % places.length];
  const words = `<h3>Case ${index}: at ${place}`;
  if (index >= count - 2) {
    const kind = index === count - 1 ? 'good passed' : 'poor failed';
    return `<section id="step-${index}">${words} {ending ${kind}}</h3><p>It ended at ${place}, and everybody went home.</p></section>`;
  }
  const way = (by, text, settings) => {
    const to = `step-${Math.min(index + by, count - 1)}`;
    return `<li><a href="#${to}">${text} ${place}</a> ${settings}<blockquote>What happens after that at ${place} is seen later.</blockquote></li>`;
  };
  return `<section id="step-${index}">${words}</h3>
<p>Somebody waits at ${place} with a parcel that nobody ordered. It is Friday, ten to five, and the phone rings.</p>
<blockquote><strong>Ada:</strong> I would not have opened it. What do we do about it now?</blockquote>
<ul>
${way(1, 'Ask who sent it to', '{trust += 1; score 1; expert}')}
${way(2, 'Leave it at', '{score -1}')}
${way(3, 'Take it away from', '{if trust &lt; 9 or visits("step-1") &gt; 1}')}
</ul></section>`;
}

const script =
  '<link rel="stylesheet" href="/dist/cdn/learnlets.css"><script type="module" src="/dist/cdn/learnlets.js"></script>';

/** `tag`: what stands around the steps; `host`: its selector; `next`: what is clicked in it, or in its shadow root. */
export const walkers = {
  sections: {
    title: 'floor: vanilla script, sections shown and hidden',
    head: '<script type="module" src="/floors/sections.js"></script>',
    tag: 'div',
    host: 'main > div',
    next: 'section:not([hidden]) a',
  },
  scenario: {
    title: 'learnlets: decision-scenario, statement stored',
    head: script,
    tag: 'decision-scenario',
    host: 'decision-scenario',
    next: '[part~="choice"]',
  },
  authored: {
    title: 'the same on the author’s machine, where it is checked',
    head: script,
    html: 'data-learnlets-author="on"',
    tag: 'decision-scenario',
    host: 'decision-scenario',
    next: '[part~="choice"]',
  },
};

/** One page with a scenario of `count` steps. */
export function scenarioPage(name, count) {
  // Loopback is an author's machine, unless the page says no.
  const { head, tag, html = 'data-learnlets-author="off"' } = walkers[name];
  return `<!doctype html>
<html lang="en" ${html}><head><meta charset="utf-8"><title>${count} steps</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>Cases</h1>
<${tag} id="cases"><p>${tag === 'div' ? '' : '{var trust = 0} {scoring decisions}'}</p>
${Array.from({ length: count }, (_, index) => section(index, count)).join('\n')}
</${tag}></main></body></html>`;
}
