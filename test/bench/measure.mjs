/**
 * Functions that run inside the page under measurement; each is sent there whole, so none may use the world around it.
 */

/** Watches until every quiz shows four options and a button, and notes the time after that was painted. */
export function watchAnswerable(selector, count) {
  const isAnswerable = (quiz) => {
    const root = quiz.shadowRoot ?? quiz;
    return root.querySelectorAll('input').length === 4 && root.querySelector('button') !== null;
  };
  let done = 0;
  const look = () => {
    const quizzes = document.querySelectorAll(selector);
    // In document order, going on where the last look stopped: looking must not cost more than what is looked at.
    if (quizzes.length === count) while (done < count && isAnswerable(quizzes[done])) done += 1;
    if (done < count) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (window.answerableAt = performance.now())));
  };
  requestAnimationFrame(look);
}

/** Picks the first option of a quiz, presses its button, and resolves with the milliseconds until the feedback was painted. */
export function answer(selector, index) {
  const quiz = document.querySelectorAll(selector)[index];
  const root = quiz.shadowRoot ?? quiz;
  const hasFeedback = () => {
    const feedback = root.querySelector('.feedback:not([hidden])');
    return feedback !== null && root.querySelector('.verdict')?.textContent.trim() !== '';
  };
  return new Promise((resolve) => {
    quiz.scrollIntoView();
    // Two frames later the scroll is painted and a frame begins: all contenders start from the same place.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const start = performance.now();
        const painted = () =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        const observer = new MutationObserver(() => {
          if (!hasFeedback()) return;
          observer.disconnect();
          painted();
        });
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
        root.querySelector('input').click();
        root.querySelector('button').click();
      }),
    );
  });
}

/** The ids of all statements that are stored in the page's record, read over a connection of its own. */
export function storedStatements() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('learnlets');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const all = database.transaction('statements').objectStore('statements').getAll();
      all.onsuccess = () => {
        database.close();
        resolve(all.result.map(({ text }) => JSON.parse(text)));
      };
    };
  });
}
