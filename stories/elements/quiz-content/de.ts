import { html } from 'lit';
import type { QuizContent } from './index.js';

export const german: Partial<QuizContent> = {
  choice: html`
    <p>
      Eine Mail vom „IT-Support“ verlangt, dass du binnen einer Stunde dein Passwort bestätigst. Was tust du
      zuerst?
    </p>
    <blockquote>Wem nützt es, wenn du dich beeilst?</blockquote>
    <ul>
      <li>
        [ ] Ich antworte und frage, ob die Mail echt ist
        <blockquote>
          Deine Antwort geht an den, der sie schrieb, und verrät ihm, dass die Adresse gelesen wird.
        </blockquote>
      </li>
      <li>
        [x] Ich melde sie über „Phishing-Verdachtsmeldung“
        <blockquote>
          Die Sicherheit sieht sie in Minuten und kann sie aus allen Postfächern nehmen.
        </blockquote>
      </li>
      <li>
        [ ] Ich lösche sie und arbeite weiter
        <blockquote>Dir passiert nichts, aber die nächste Kollegin wird nicht gewarnt.</blockquote>
      </li>
    </ul>
    <blockquote>Die Eile ist der Köder: Niemand aus der IT fragt je nach einem Passwort.</blockquote>
  `,
};
