import { html, type TemplateResult } from 'lit';

/** Authored content of panels. */
interface PanelContent {
  /** Advice below a heading, and a `details` behind it. */
  readonly advice: TemplateResult;
  /** A sentence to agree with, and thanks. */
  readonly likert: TemplateResult;
  /** Reasons to pick from. */
  readonly reasons: TemplateResult;
}

const contents: Readonly<Record<string, PanelContent>> = {
  en: {
    advice: html`<h3>What to do now</h3>
      <ul>
        <li>{below 70 %} Read <a href="#signs">the signs of phishing</a> again. {3 min}</li>
        <li>{failed} Show a suspicious mail to a colleague: four eyes see more.</li>
        <li>{passed} Go on with <a href="#report">how to report</a>. {5 min}</li>
      </ul>
      <details>
        <summary>Who answers questions?</summary>
        The security team, every day.
      </details>`,
    likert: html`<p>{ask} I recognise a suspicious mail <em>before</em> I click.</p>
      <p>{thanks} Thank you! The security team looks at this on Fridays.</p>`,
    reasons: html`<ul>
      <li>The examples are from my work</li>
      <li>The examples are strange to me</li>
    </ul>`,
  },
  es: {
    advice: html`<h3>Qué hacer ahora</h3>
      <ul>
        <li>{below 70 %} Vuelve a leer <a href="#signs">las señales de phishing</a>. {3 min}</li>
        <li>{failed} Enseña un correo sospechoso a alguien: cuatro ojos ven más.</li>
        <li>{passed} Sigue con <a href="#report">cómo avisar</a>. {5 min}</li>
      </ul>
      <details>
        <summary>¿Quién responde a las preguntas?</summary>
        El equipo de seguridad, todos los días.
      </details>`,
    likert: html`<p>{ask} Reconozco un correo sospechoso <em>antes</em> de hacer clic.</p>
      <p>{thanks} ¡Gracias! El equipo de seguridad lo mira los viernes.</p>`,
    reasons: html`<ul>
      <li>Los ejemplos son de mi trabajo</li>
      <li>Los ejemplos me resultan ajenos</li>
    </ul>`,
  },
  de: {
    advice: html`<h3>Was jetzt hilft</h3>
      <ul>
        <li>{below 70 %} Lies <a href="#signs">die Zeichen für Phishing</a> noch einmal. {3 min}</li>
        <li>{failed} Zeige eine verdächtige Mail jemandem: Vier Augen sehen mehr.</li>
        <li>{passed} Weiter geht es mit <a href="#report">dem Melden</a>. {5 min}</li>
      </ul>
      <details>
        <summary>Wer beantwortet Fragen?</summary>
        Das Sicherheitsteam, jeden Tag.
      </details>`,
    likert: html`<p>{ask} Ich erkenne eine verdächtige Mail, <em>bevor</em> ich klicke.</p>
      <p>{thanks} Danke! Das Sicherheitsteam sieht sich das freitags an.</p>`,
    reasons: html`<ul>
      <li>Die Beispiele sind aus meiner Arbeit</li>
      <li>Die Beispiele sind mir fremd</li>
    </ul>`,
  },
  ar: {
    advice: html`<h3>ما العمل الآن</h3>
      <ul>
        <li>{below 70 %} يُستحسن الرجوع إلى <a href="#signs">علامات التصيد</a>. {3 min}</li>
        <li>{failed} عرض الرسالة المشبوهة على زميل يفيد، فأربع أعين ترى أكثر.</li>
        <li>{passed} الخطوة التالية هي <a href="#report">كيفية الإبلاغ</a>. {5 min}</li>
      </ul>
      <details>
        <summary>من يجيب عن الأسئلة؟</summary>
        فريق الأمن، كل يوم.
      </details>`,
    likert: html`<p>{ask} أتعرّف إلى الرسالة المشبوهة <em>قبل</em> النقر.</p>
      <p>{thanks} شكرًا! ينظر فريق الأمن في ذلك كل يوم جمعة.</p>`,
    reasons: html`<ul>
      <li>الأمثلة من واقع عملي</li>
      <li>الأمثلة غريبة عني</li>
    </ul>`,
  },
};

/** Authored content in the language of the page. */
export const panelContent = (locale: string): PanelContent => contents[locale] ?? contents['en']!;
