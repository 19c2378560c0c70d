import {
  css,
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { DeliveryState, OutboxRow } from '../../domain/ports.js';
import type { Problem } from '../../domain/reading.js';
import { warnOnce } from '../../internal/warn-once.js';
import { DeliveryChangedEvent, XapiStatementEvent } from './learning-scope.events.js';
import { ScopeServices } from './scope-services.js';
import { scopeRegistry } from './scope-registry.js';
import { attributeNames, readScope, type ScopeAttributes, type ScopeFault } from './scope-settings.js';

/** What a page can see and do about delivery: of the learner's own statements. Its methods wait until the record is open. */
export interface ScopeDelivery {
  readonly state: DeliveryState;
  /** Tries again what is parked: after a sign-in, or when rights or the address were mended. */
  resume(): Promise<void>;
  /** Statements that the endpoint refused for what they say, with its reason. */
  deadLetters(): Promise<readonly OutboxRow[]>;
  /** Sends a dead or parked statement again, or all dead ones; returns how many. */
  retry(id?: string): Promise<number>;
  /** Dead and parked statements with their reasons, as JSON text. */
  export(): Promise<string>;
}

const off: DeliveryState = { phase: 'off', waiting: 0, sent: 0, parked: 0, dead: 0 };

/**
 * @summary Says who learns, where records go and in which language.
 *
 * Wraps the elements it is for; an empty one, anywhere on the page, is the default for all that stand in no other. Without one
 * every element works alone: the learner is a pseudonym of this browser, and nothing leaves it.
 *
 * @tag learning-scope
 * @slot - The content this scope is for; leave it empty to make the scope the page's default.
 * @csspart undelivered - How many statements the endpoint refused; only there when it refused some.
 * @csspart retry-button - "Send again".
 * @csspart save-button - "Save as a file".
 * @fires {XapiStatementEvent} xapi-statement - A statement was stored; detail holds it as it will be sent.
 * @fires {DeliveryChangedEvent} delivery-changed - Delivery went on; detail holds its state.
 */
export class LearningScope extends LitElement {
  // Declared here, not by decorators: the compiled decorators would weigh as much as the declarations.
  static override properties: PropertyDeclarations = {
    endpoint: {},
    activityBase: { attribute: 'activity-base' },
    actor: {},
    actorName: { attribute: 'actor-name' },
    actorHomePage: { attribute: 'actor-home-page' },
    registration: {},
    xapiVersion: { attribute: 'xapi-version' },
    database: {},
    lang: {},
    getAuthorization: { attribute: false },
  };

  static override styles: CSSResult = css`
    :host {
      display: contents;
    }
  `;

  /** Registers the element; a name that is taken is left alone. */
  static define(tag = 'learning-scope', registry: CustomElementRegistry = customElements): void {
    // On a server there is nobody to answer.
    if (typeof document !== 'undefined') scopeRegistry();
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** Says how much was refused; fetched when something is. */
  #undelivered: (() => unknown) | undefined;
  #services: ScopeServices | undefined;
  #problems: readonly Problem[] = [];
  #wiredWith = '';

  /** Address of the LRS; without one, statements stay in this browser. */
  endpoint: string | undefined;

  /** Start of the ids of all activities (IRI); without one, the address of the page. */
  activityBase: string | undefined;

  /** The learner as an xAPI Agent in JSON. */
  actor: string | undefined;

  /** Name of the learner's account; goes with `actor-home-page`. */
  actorName: string | undefined;

  /** System that the learner's account belongs to (IRI). */
  actorHomePage: string | undefined;

  /** UUID of the registration; without one, each learner has one for each page. */
  registration: string | undefined;

  /** Version of xAPI that the endpoint speaks: `1.0.3` or `2.0.0`. */
  xapiVersion: string | undefined;

  /** Name of the IndexedDB database; without one, `learnlets`. */
  database: string | undefined;

  /** Language of messages and statements (BCP 47). */
  override lang = '';

  /** Gives the value of the `Authorization` header; called before the first request, and again when it was refused. */
  getAuthorization?: () => string | Promise<string>;

  /** What is wrong with the attributes, each with its cure; filled a moment after they were set. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** State of delivery, and what can be done about it. */
  get delivery(): ScopeDelivery {
    const started = async () => this.#services?.start();
    return {
      state: this.#services?.delivery?.state ?? off,
      resume: async () => (await started())?.resume(),
      deadLetters: async () => (await started())?.deadLetters() ?? [],
      retry: async (id) => (await started())?.retry(id) ?? 0,
      export: async () => (await started())?.export() ?? '[]',
    };
  }

  override connectedCallback(): void {
    if (!this.#services) this.#wire();
    super.connectedCallback();
    this.#enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      scopeRegistry().leave(this);
      void this.#services?.close();
      this.#services = undefined;
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#services) this.#services.getAuthorization = this.getAuthorization;
    // The first update comes with the attributes that connectedCallback has wired already.
    if (!this.#services || this.#wiredWith === JSON.stringify(this.#attributes)) return;
    const before = this.#services;
    this.#wire();
    this.#enter();
    void before.close();
  }

  /** All that the services are made from. */
  get #attributes(): ScopeAttributes {
    return Object.fromEntries(attributeNames.map((name) => [name, this[name]]));
  }

  #wire(): void {
    this.#wiredWith = JSON.stringify(this.#attributes);
    const attributes = this.#attributes;
    const { settings, faults } = readScope(attributes, document.baseURI);
    this.#problems = [];
    if (faults.length > 0) void this.#tell(attributes, faults);
    this.#services = new ScopeServices(settings, {
      onStatement: (statement) => this.dispatchEvent(new XapiStatementEvent(statement)),
      onDelivery: (state) => void this.#handleDelivery(state),
    });
    this.#services.getAuthorization = this.getAuthorization;
    // What an earlier visit left unsent goes out even if nobody answers anything today.
    void this.#services.start();
  }

  async #handleDelivery(state: DeliveryState): Promise<void> {
    this.dispatchEvent(new DeliveryChangedEvent(state));
    // Without its code the page says nothing; `delivery` tells the same.
    if (state.dead > 0)
      this.#undelivered ??= await import('./undelivered.js').then(
        ({ watch }) => watch(this),
        () => undefined,
      );
    if (this.#undelivered) this.requestUpdate();
  }

  async #tell(attributes: ScopeAttributes, faults: readonly ScopeFault[]): Promise<void> {
    const { describeFaults } = await import('./scope-faults.js');
    this.#problems = describeFaults(attributes, faults);
    for (const { code, message, cure } of this.#problems) warnOnce(code, this, `${message} ${cure}`);
  }

  readonly #handleSlotChange = (): void => this.#enter();

  #enter(): void {
    if (!this.#services) return;
    const registry = scopeRegistry();
    registry.enter(this, this.#services);
    if (this.childElementCount === 0 && registry.pageScope !== this) {
      warnOnce(
        'scope-second-default',
        this,
        'Another empty <learning-scope> came first: this one serves nobody. Remove it, or put elements inside.',
      );
    }
  }

  override render(): TemplateResult {
    return html`<slot @slotchange=${this.#handleSlotChange}></slot>${this.#undelivered?.()}`;
  }
}
