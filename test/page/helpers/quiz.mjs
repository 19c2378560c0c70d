/** A quiz on a page, as a learner sees and answers it, by mouse and keys. */
import { TIMEOUT } from './browser.mjs';

/** Waits until all quizzes are drawn. @param {import('playwright-core').Page | import('playwright-core').Frame} page */
export const drawn = (page) =>
  page.waitForFunction(
    () => {
      const quizzes = [...document.querySelectorAll('micro-quiz')];
      return quizzes.length > 0 && quizzes.every((quiz) => quiz.shadowRoot?.querySelector('[role="status"]'));
    },
    undefined,
    { timeout: TIMEOUT },
  );

/**
 * Picks an option of a question and presses Check; resolves when the verdict is there.
 *
 * @param {import('playwright-core').Locator} quiz
 * @param {string} option
 * @param {number} [index] of the question
 */
export async function answer(quiz, option, index = 0) {
  const question = quiz.locator('.question').nth(index);
  await question.locator('label.choice', { hasText: option }).click();
  await question.getByRole('button', { name: 'Check' }).click();
  await question.locator('.verdict').waitFor();
}

/** Texts of what is found in the quizzes of a page. */
export const texts = async (page, selector) =>
  (await page.locator(`micro-quiz ${selector}`).allInnerTexts()).map((text) =>
    text.replace(/\s+/gu, ' ').trim(),
  );
