import { html, type TemplateResult } from 'lit';
import { quizOf } from '../quiz-content/index.js';
import { words } from './words.js';

/** An authored list in the language of the page: a check, a chapter behind it, and something to read. */
export function listIn(locale: string): TemplateResult {
  const said = words[locale] ?? words['en']!;
  return html`
    <h2>${said.title}</h2>
    <p>${said.intro}</p>
    <ol>
      <li>
        <a href="#one">${said.mail}</a> {3 min}
        <ul>
          <li>${said.mailObjective}</li>
        </ul>
      </li>
      <li>
        ${said.chapter}
        <ol>
          <li>
            <a href="#two">${said.lift}</a>: ${said.liftNote} {4 min; passed}
            <ul>
              <li>${said.liftObjective}</li>
              <li>${said.mailObjective}</li>
            </ul>
          </li>
          <li><a href="#three">${said.load}</a> {2 min; after #two; gate}</li>
        </ol>
      </li>
      <li>
        <a href="https://handbook.example/reading">${said.reading}</a> {5 min; viewed; optional; after #one}
      </li>
    </ol>
  `;
}

/** The quizzes that the list names, out of sight: as if they stood on other pages. */
export const quizzesIn = (locale: string): TemplateResult =>
  html`<div hidden>
    ${quizOf('choice', locale, (content) => html`<micro-quiz id="one">${content}</micro-quiz>`)}
    ${quizOf('several', locale, (content) => html`<micro-quiz id="two">${content}</micro-quiz>`)}
    ${quizOf('trueFalse', locale, (content) => html`<micro-quiz id="three">${content}</micro-quiz>`)}
  </div>`;
