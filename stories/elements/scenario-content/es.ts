import { html } from 'lit';
import type { ScenarioContent } from './index.js';
import { portraitOf } from './portraits.js';

export const spanish: Partial<ScenarioContent> = {
  deadline: html`
    <p>{var trust = 1; scoring decisions}</p>
    <section id="morning">
      <h3>Lunes, ocho y media</h3>
      <p>
        Adelantaste la entrega del informe al miércoles y avisaste a todos por correo. Ana se acerca a tu
        mesa.
      </p>
      <blockquote>
        <p>
          ${portraitOf('ana')}<strong>Ana:</strong> ¿El miércoles? Sabes que mañana paso todo el día con la
          clienta.
        </p>
      </blockquote>
      <ul>
        <li>
          <a href="#talk">Preguntarle qué supondría el miércoles para ella</a> {trust += 1; score 2; expert}
          <blockquote>Se sienta. Hasta ahora nadie se lo había preguntado.</blockquote>
        </li>
        <li>
          <a href="#walls">Explicarle por qué tiene que ser el miércoles</a> {trust -= 1}
          <blockquote>Tus razones son buenas, y ya las conoce. Mira hacia la puerta.</blockquote>
        </li>
        <li><a href="#walls">Proponerle hablarlo en el almuerzo</a> {score 1}</li>
      </ul>
    </section>
    <section id="talk">
      <h3>Se sienta</h3>
      <blockquote>
        <p>
          ${portraitOf('ana')}<strong>Ana:</strong> Si lo escribo esta noche, saldrá a medias. Si Tom se
          encarga de las cifras, llegamos.
        </p>
      </blockquote>
      <p>{if trust >= 2} Luego añade, más bajo, que su madre está en el hospital.</p>
      <ul>
        <li>
          <a href="#shared">Pedirle a Tom que se encargue de las cifras</a> {score 2; expert}
          <blockquote>Tom tiene una hora, y agradece que alguien pregunte antes del incendio.</blockquote>
        </li>
        <li>
          <a href="#alone">Decirle que confías en que podrá</a>
          <blockquote>Era un gesto amable. La deja sola con el problema.</blockquote>
        </li>
      </ul>
    </section>
    <section id="walls">
      <h3>Brazos cruzados</h3>
      <p>Durante un rato no dice nada, y tú tampoco.</p>
      <ul>
        <li><a href="#talk">Detenerte y preguntarle cómo lo ve</a> {trust += 1; score 1; expert}</li>
        <li><a href="#alone">Decirle que ya está decidido</a></li>
      </ul>
    </section>
    <section id="shared">
      <h3>Miércoles a mediodía</h3>
      <p>{ending good}</p>
      <p>
        El informe sale a tiempo, con las cifras de Tom y las palabras de Ana. La próxima vez ambos dirán
        pronto qué necesitan.
      </p>
    </section>
    <section id="alone">
      <h3>Miércoles de noche</h3>
      <p>{ending poor}</p>
      <p>El informe sale a las once de la noche. El viernes Ana pide hablar de sus tareas.</p>
    </section>
  `,
};
