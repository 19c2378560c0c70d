// The least that a Lit element can do with an authored list: show it as options and judge the pick.
import { LitElement, css, html, nothing } from 'lit';

class LitFloor extends LitElement {
  static properties = { picked: { state: true }, judged: { state: true } };

  static styles = css`
    :host {
      display: block;
    }
    label {
      display: block;
      padding: 0.5rem 0.75rem;
    }
  `;

  connectedCallback() {
    this.prompt = this.querySelector('p').textContent;
    this.options = [...this.querySelectorAll('li')].map((item) => ({
      text: item.firstChild.data.slice(4),
      right: item.firstChild.data.startsWith('[x]'),
      feedback: item.querySelector('blockquote').textContent,
    }));
    super.connectedCallback();
  }

  render() {
    return html`<fieldset @change=${(event) => (this.picked = Number(event.target.value))}>
        <legend>${this.prompt}</legend>
        ${this.options.map(
          ({ text, feedback }, index) =>
            html`<label><input type="radio" name="q" value=${index} /> ${text}</label>
              ${this.judged && this.picked === index ? html`<p class="feedback">${feedback}</p>` : nothing}`,
        )}
      </fieldset>
      <button @click=${() => (this.judged = this.picked !== undefined)}>Check</button>
      <p class="verdict">${this.judged ? (this.options[this.picked].right ? 'Right' : 'Not quite') : ''}</p>`;
  }
}

customElements.define('lit-floor', LitFloor);
