/** The same content for every contender: one-question quizzes with four options, each with its feedback. */

const subjects = [
  'a parcel',
  'a ladder',
  'a visitor',
  'an invoice',
  'a forklift',
  'a password',
  'a spill',
  'a rota',
];

/** @returns {{ prompt: string, options: { text: string, right: boolean, feedback: string }[] }} */
export function question(index) {
  const subject = subjects[index % subjects.length];
  return {
    prompt: `Case ${index + 1}: what do you do first about ${subject} that nobody expected?`,
    options: [
      {
        text: `Ask who is responsible for ${subject}`,
        right: true,
        feedback: 'Who is responsible knows what happens next.',
      },
      {
        text: `Leave ${subject} where it is`,
        right: false,
        feedback: 'What is left lying becomes the next accident.',
      },
      { text: `Take ${subject} home`, right: false, feedback: 'It is not yours, however unexpected it is.' },
      {
        text: `Write a memo about ${subject}`,
        right: false,
        feedback: 'A memo comes later, when it is safe.',
      },
    ],
  };
}

const list = ({ prompt, options }) => `<p>${prompt}</p>
<ul>
${options.map(({ text, right, feedback }) => `<li>[${right ? 'x' : ' '}] ${text}<blockquote>${feedback}</blockquote></li>`).join('\n')}
</ul>`;

const form = ({ prompt, options }, index) => `<form class="quiz"><fieldset><legend>${prompt}</legend>
${options
  .map(
    ({ text, right, feedback }) =>
      `<label><input type="radio" name="q${index}" ${right ? 'data-right' : ''}> ${text}</label><p class="feedback" hidden>${feedback}</p>`,
  )
  .join('\n')}
</fieldset><button type="button">Check</button><p class="verdict"></p></form>`;

/**
 * The contenders: what stands in the head, how one quiz is written, and where its parts are found.
 *
 * `inputs`, `button` and `feedback` are functions of one quiz's element, run in the page.
 */
export const contenders = {
  vanilla: {
    title: 'floor: plain form + vanilla script',
    head: '<link rel="stylesheet" href="/floors/vanilla.css"><script type="module" src="/floors/vanilla.js"></script>',
    assets: ['/floors/vanilla.css', '/floors/vanilla.js'],
    quiz: form,
    selector: 'form.quiz',
  },
  lit: {
    title: 'floor: minimal Lit element',
    head: '<script type="module" src="/floors/lit.js"></script>',
    assets: ['/floors/lit.js'],
    quiz: (content) => `<lit-floor>\n${list(content)}\n</lit-floor>`,
    selector: 'lit-floor',
  },
  learnlets: {
    title: 'learnlets: micro-quiz, statement stored',
    head: '<link rel="stylesheet" href="/dist/cdn/learnlets.css"><script type="module" src="/dist/cdn/learnlets.js"></script>',
    assets: ['/dist/cdn/learnlets.css', '/dist/cdn/learnlets.js'],
    quiz: (content, index) => `<micro-quiz id="case-${index}">\n${list(content)}\n</micro-quiz>`,
    selector: 'micro-quiz',
  },
};

/** One page of `count` quizzes. */
export function page(name, count) {
  const { head, quiz } = contenders[name];
  const quizzes = Array.from({ length: count }, (_, index) => quiz(question(index), index));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${count} quizzes</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>Cases</h1>
${quizzes.join('\n')}
</main></body></html>`;
}
