import { html } from 'lit';
import type { ScenarioContent } from './index.js';
import { portraitOf } from './portraits.js';

export const english: ScenarioContent = {
  deadline: html`
    <p>{var trust = 1; scoring decisions}</p>
    <section id="morning">
      <h3>Monday, half past eight</h3>
      <p>
        You have moved the deadline of the report to Wednesday, and told everyone by mail. Ana comes to your
        desk.
      </p>
      <blockquote>
        <p>
          ${portraitOf('ana')}<strong>Ana:</strong> Wednesday? You know that I am at the client’s all of
          tomorrow.
        </p>
      </blockquote>
      <ul>
        <li>
          <a href="#talk">Ask what Wednesday would mean for her</a> {trust += 1; score 2; expert}
          <blockquote>She sits down. Nobody has asked her that before.</blockquote>
        </li>
        <li>
          <a href="#walls">Explain why it must be Wednesday</a> {trust -= 1}
          <blockquote>
            Your reasons are good, and she has heard them before. She looks at the door.
          </blockquote>
        </li>
        <li><a href="#walls">Offer to talk about it at lunch</a> {score 1}</li>
      </ul>
    </section>
    <section id="talk">
      <h3>She sits down</h3>
      <blockquote>
        <p>
          ${portraitOf('ana')}<strong>Ana:</strong> If I write it tonight, it will be half as good. If Tom
          takes the figures, we can make it.
        </p>
      </blockquote>
      <p>{if trust >= 2} Then she adds, more quietly, that her mother is in hospital.</p>
      <ul>
        <li>
          <a href="#shared">Ask Tom to take the figures</a> {score 2; expert}
          <blockquote>Tom has an hour, and is glad that somebody asks before it burns.</blockquote>
        </li>
        <li>
          <a href="#alone">Tell her that you trust her to manage</a>
          <blockquote>It was meant kindly. It leaves her alone with it.</blockquote>
        </li>
      </ul>
    </section>
    <section id="walls">
      <h3>Arms folded</h3>
      <p>She says nothing for a while, and neither do you.</p>
      <ul>
        <li><a href="#talk">Stop, and ask her how she sees it</a> {trust += 1; score 1; expert}</li>
        <li><a href="#alone">Say that it is decided</a></li>
      </ul>
    </section>
    <section id="shared">
      <h3>Wednesday noon</h3>
      <p>{ending good}</p>
      <p>
        The report goes out on time, with Tom’s figures and Ana’s words. In the next round both say early what
        they need.
      </p>
    </section>
    <section id="alone">
      <h3>Wednesday night</h3>
      <p>{ending poor}</p>
      <p>The report goes out at eleven at night. On Friday Ana asks for a talk about her tasks.</p>
    </section>
  `,
  alarm: html`
    <section id="bell">
      <h3>The bell rings</h3>
      <p>{time 20 -> wait}</p>
      <p>You stand in the kitchen of the second floor. There is smoke behind the glass of the lift.</p>
      <ul>
        <li>
          <a href="#stairs">Take the stairs</a> {expert}
          <blockquote>Stairs stay open when lifts stop.</blockquote>
        </li>
        <li><a href="#lift">Take the lift</a></li>
        <li><a href="#smoke" id="wait">Wait for somebody to say something</a></li>
      </ul>
    </section>
    <section id="stairs">
      <h3>On the stairs</h3>
      <p>{time 20 -> go-on}</p>
      <p>A colleague stands at the door and looks for her key.</p>
      <ul>
        <li><a href="#yard">Take her along</a> {expert}</li>
        <li><a href="#yard" id="go-on">Go on alone</a></li>
      </ul>
    </section>
    <section id="lift">
      <h3>Between two floors</h3>
      <p>{ending poor}</p>
      <p>The lift stops. It was made to.</p>
    </section>
    <section id="smoke">
      <h3>Smoke</h3>
      <p>{ending poor}</p>
      <p>When you can see it, most of a minute is gone.</p>
    </section>
    <section id="yard">
      <h3>In the yard</h3>
      <p>{ending mixed}</p>
      <p>You are out. Somebody counts heads.</p>
    </section>
  `,
  kitchen: html`
    <section id="delivery">
      <h3>A delivery</h3>
      <p>Four crates stand at the back door, the heaviest has 30 kg.</p>
      <micro-quiz id="weight">
        <p>From what weight do two people carry?</p>
        <ul>
          <li>[ ] From 10 kg</li>
          <li>[x] From 25 kg</li>
        </ul>
      </micro-quiz>
      <ul>
        <li><a href="#together">Call Mara, and carry it together</a> {if passed("weight")}</li>
        <li><a href="#alone-in">Carry the lightest ones in alone</a> {if passed("weight")}</li>
      </ul>
    </section>
    <section id="together">
      <h3>Together</h3>
      <p>{ending good}</p>
      <p>It takes a minute, and no back hurts.</p>
    </section>
    <section id="alone-in">
      <h3>Alone</h3>
      <p>{ending poor}</p>
      <p>You feel it the next morning.</p>
    </section>
  `,
};
