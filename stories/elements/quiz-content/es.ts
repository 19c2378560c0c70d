import { html } from 'lit';
import type { QuizContent } from './index.js';

export const spanish: Partial<QuizContent> = {
  choice: html`
    <p>Un correo del «Soporte de TI» te pide que confirmes tu contraseña en una hora. ¿Qué haces primero?</p>
    <blockquote>¿Quién gana si te das prisa?</blockquote>
    <ul>
      <li>
        [ ] Contesto y pregunto si el correo es auténtico
        <blockquote>
          Tu respuesta llega a quien lo escribió, y le dice que alguien lee esa dirección.
        </blockquote>
      </li>
      <li>
        [x] Lo notifico con el botón «Denunciar phishing»
        <blockquote>Seguridad lo ve en minutos y puede retirarlo de todos los buzones.</blockquote>
      </li>
      <li>
        [ ] Lo borro y sigo con lo mío
        <blockquote>Tú estás a salvo, pero nadie avisa a la siguiente persona que lo recibe.</blockquote>
      </li>
    </ul>
    <blockquote>La prisa es el cebo: nadie de TI te pedirá nunca una contraseña.</blockquote>
  `,
};
