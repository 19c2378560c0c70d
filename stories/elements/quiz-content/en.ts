import { html } from 'lit';
import type { QuizContent } from './index.js';

export const english: QuizContent = {
  choice: html`
    <p>A mail from “IT Support” asks you to confirm your password within the hour. What do you do first?</p>
    <blockquote>Who gains when you hurry?</blockquote>
    <blockquote>Somebody can warn all the others. How do they hear of it?</blockquote>
    <ul>
      <li>
        [ ] Answer and ask whether the mail is genuine
        <blockquote>
          Your answer goes to whoever wrote it, and tells them that your address is read.
        </blockquote>
      </li>
      <li>
        [x] Report it with the button “Report phishing”
        <blockquote>Security sees it within minutes and can take it out of every inbox.</blockquote>
      </li>
      <li>
        [ ] Delete it and go on
        <blockquote>You are safe, but the next colleague who gets it is not warned.</blockquote>
      </li>
    </ul>
    <blockquote>Haste is the bait: no colleague of IT will ever ask for a password.</blockquote>
  `,
  several: html`
    <p>You lift a crate of 15 kg from the floor. What protects your back?</p>
    <ul>
      <li>
        [x] Feet a shoulder’s width apart, close to the crate
        <blockquote>The closer the weight, the shorter the lever that pulls at your spine.</blockquote>
      </li>
      <li>
        [ ] Knees straight, so that the legs bear more
        <blockquote>With straight knees the back does the work that the thighs should do.</blockquote>
      </li>
      <li>[x] The crate held against the body</li>
      <li>
        [ ] A quick jerk at the start
        <blockquote>A jerk multiplies the load just when the muscles are not ready.</blockquote>
      </li>
      <li>[x] Turning with the feet, not with the waist</li>
    </ul>
    <blockquote>Bend your knees, hold it close, turn with your feet.</blockquote>
  `,
  trueFalse: html`
    <p>Feedback works best when it waits for the yearly talk.</p>
    <ul>
      <li>
        [ ] True
        <blockquote>By then nobody remembers the situation that it is about.</blockquote>
      </li>
      <li>
        [x] False
        <blockquote>
          Within a day or two the situation is still fresh, and the next one can go better.
        </blockquote>
      </li>
    </ul>
  `,
  fillIn: html`
    <p>What is the name of the model “Situation, Behaviour, …”? Type its third word.</p>
    <ul>
      <li>
        [=] Impact
        <blockquote>You say what the behaviour did, not what kind of person somebody is.</blockquote>
      </li>
      <li>
        [~] Intention
        <blockquote>What somebody meant is theirs to say; ask for it afterwards.</blockquote>
      </li>
    </ul>
  `,
  inline: html`<p>Describe the [[situation]], then the [[behaviour|behavior]], then its effect on you.</p>`,
  numeric: html`
    <p>Up to which weight may you lift a crate alone, according to the house rules?</p>
    <ul>
      <li>[=] 25 kg</li>
      <li>
        [~] 50 kg
        <blockquote>That is the limit for two people.</blockquote>
      </li>
    </ul>
    <blockquote>From 25 kg on, take a trolley or a second pair of hands.</blockquote>
  `,
  handbook: html`
    <p>Who should hear of a suspicious mail?</p>
    <ul>
      <li>[x] The security team</li>
      <li>[ ] The sender</li>
    </ul>
    <p>Which of these are signs of phishing?</p>
    <ul>
      <li>[x] A link whose address does not fit its text</li>
      <li>[ ] A colleague’s usual signature</li>
      <li>[x] A deadline of minutes</li>
    </ul>
    <p>How many people have to fall for it before it harms us all?</p>
    <ul>
      <li>[=] 1</li>
    </ul>
  `,
};
