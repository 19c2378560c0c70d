/** Two questions: 25 kg and against the body are right. */
export const lifting = `<h2 id="spine">How the spine carries</h2><p>Straight and near.</p>
<micro-quiz id="lifting">
  <p>From what weight do you ask for help?</p><ul id="weight"><li id="w25">[x] 25 kg</li><li id="w40">[ ] 40 kg</li></ul>
  <hr><p>Where do you hold the crate?</p><ul id="hold"><li>[x] Against the body</li><li>[ ] Far away</li></ul>
</micro-quiz>`;

/** One question: water is right. */
export const thirst = `<micro-quiz id="thirst"><p>What do you drink?</p>
  <ul><li>[x] Water</li><li>[ ] Coffee</li></ul></micro-quiz>`;

export const panel = (attributes = 'for="lifting"', inner = ''): string =>
  `<feedback-panel ${attributes}>${inner}</feedback-panel>`;
