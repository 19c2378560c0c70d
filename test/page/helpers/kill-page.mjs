import { pageOf } from './site.mjs';

/** A scope that sends to an endpoint, with the sign-in that this asks for. */
export const scopeTo = ({ endpoint, token }) => `<learning-scope endpoint="${endpoint}"></learning-scope>
<script>
  document.querySelector('learning-scope').getAuthorization = async () => {
    const { token } = await (await fetch('${token}', { method: 'POST' })).json();
    return 'Bearer ' + token;
  };
</script>
`;

/** A page of quizzes and a scope that sends to an endpoint; a busy learner answers them, or nobody does. */
export const killPage = (proxy, busy) =>
  pageOf(`${scopeTo(proxy)}${quizzes}`, {
    head: busy ? '<script type="module" src="/busy-learner.js"></script>' : '',
  });

const choice = (key, question, wrong = '[ ] Wrong') => `<p>${question}</p>
  <ul id="${key}"><li>[x] Right <blockquote>Just so.</blockquote></li><li>[ ] Left</li><li>${wrong}</li><li>[ ] Later</li></ul>`;

const quiz = (id, keys, content) => `<micro-quiz id="${id}" data-keys="${keys}">${content}</micro-quiz>`;

/** `data-keys` names the questions in their order, for the learner to tell which is which. */
const quizzes = [
  quiz('mail', 'report', choice('report', 'Where is the button that reports a mail?')),
  quiz('desk', 'lamp', choice('lamp', 'Where does the lamp stand?')),
  quiz('door', 'ways', choice('ways', 'Which ways lead out?', '[x] Straight on')),
  quiz('city', 'capital', '<p id="capital">The office in Peru is in [[Lima]].</p>'),
  quiz('week', 'days', '<p>How many days a week does it open?</p><ul id="days"><li>[=] 6</li></ul>'),
  quiz(
    'tour',
    'first second third',
    ['first', 'second', 'third']
      .map((key) => choice(key, `Where is the ${key} stop?`, '[x] Right there'))
      .join('<hr>'),
  ),
].join('\n');
