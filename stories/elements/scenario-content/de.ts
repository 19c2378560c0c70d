import { html } from 'lit';
import type { ScenarioContent } from './index.js';
import { portraitOf } from './portraits.js';

export const german: Partial<ScenarioContent> = {
  deadline: html`
    <p>{var trust = 1; scoring decisions}</p>
    <section id="morning">
      <h3>Montag, halb neun</h3>
      <p>
        Du hast den Abgabetermin des Berichts auf Mittwoch vorgezogen und es allen per Mail gesagt. Ana kommt
        an deinen Tisch.
      </p>
      <blockquote>
        <p>
          ${portraitOf('ana')}<strong>Ana:</strong> Mittwoch? Du weißt doch, dass ich morgen den ganzen Tag
          bei der Kundin bin.
        </p>
      </blockquote>
      <ul>
        <li>
          <a href="#talk">Fragen, was Mittwoch für sie bedeuten würde</a> {trust += 1; score 2; expert}
          <blockquote>Sie setzt sich. Das hat sie bisher niemand gefragt.</blockquote>
        </li>
        <li>
          <a href="#walls">Erklären, warum es Mittwoch sein muss</a> {trust -= 1}
          <blockquote>Deine Gründe sind gut, und sie kennt sie schon. Sie schaut zur Tür.</blockquote>
        </li>
        <li><a href="#walls">Anbieten, beim Mittagessen darüber zu reden</a> {score 1}</li>
      </ul>
    </section>
    <section id="talk">
      <h3>Sie setzt sich</h3>
      <blockquote>
        <p>
          ${portraitOf('ana')}<strong>Ana:</strong> Wenn ich ihn heute Nacht schreibe, wird er halb so gut.
          Wenn Tom die Zahlen übernimmt, schaffen wir es.
        </p>
      </blockquote>
      <p>{if trust >= 2} Dann sagt sie, leiser, dass ihre Mutter im Krankenhaus liegt.</p>
      <ul>
        <li>
          <a href="#shared">Tom bitten, die Zahlen zu übernehmen</a> {score 2; expert}
          <blockquote>
            Tom hat eine Stunde Zeit und freut sich, dass jemand fragt, bevor es brennt.
          </blockquote>
        </li>
        <li>
          <a href="#alone">Ihr sagen, dass du es ihr zutraust</a>
          <blockquote>Das war freundlich gemeint. Es lässt sie damit allein.</blockquote>
        </li>
      </ul>
    </section>
    <section id="walls">
      <h3>Verschränkte Arme</h3>
      <p>Eine Weile sagt sie nichts, und du auch nicht.</p>
      <ul>
        <li><a href="#talk">Innehalten und fragen, wie sie es sieht</a> {trust += 1; score 1; expert}</li>
        <li><a href="#alone">Sagen, dass es entschieden ist</a></li>
      </ul>
    </section>
    <section id="shared">
      <h3>Mittwochmittag</h3>
      <p>{ending good}</p>
      <p>
        Der Bericht geht pünktlich hinaus, mit Toms Zahlen und Anas Worten. Beim nächsten Mal sagen beide
        früh, was sie brauchen.
      </p>
    </section>
    <section id="alone">
      <h3>Mittwochnacht</h3>
      <p>{ending poor}</p>
      <p>
        Der Bericht geht um elf Uhr nachts hinaus. Am Freitag bittet Ana um ein Gespräch über ihre Aufgaben.
      </p>
    </section>
  `,
};
