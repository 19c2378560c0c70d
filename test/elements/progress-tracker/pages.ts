/** A quiz of one question that is answered by one click. */
export const quizOf = (name: string): string => `<micro-quiz id="${name}"><p>What is right in ${name}?</p>
  <ul><li>[x] This, and nothing else in the world</li><li>[ ] That, which nobody believes</li></ul></micro-quiz>`;

/** Three of them. */
export const quizzes = ['one', 'two', 'three'].map(quizOf).join('');

/** A tracker over them. */
export const list = (attributes = '', more = ''): string => `<progress-tracker id="course" ${attributes}>
  <h2>Safety at work</h2>
  <p>What everybody should know.</p>
  <ol>
    <li><a href="#one">First check</a> {2 min}
      <ul><li>see a danger</li></ul></li>
    <li>Going on {8 min}
      <ol>
        <li><a href="#two">Second check</a> {5 min; passed; after #one; gate}</li>
        <li><a href="#three">Third check</a> {3 min; after #two}</li>
      </ol></li>
    ${more}
  </ol>
</progress-tracker>`;

export const right = 'This, and nothing else in the world';
export const wrong = 'That, which nobody believes';
