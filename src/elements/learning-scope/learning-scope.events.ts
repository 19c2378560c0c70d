import type { DeliveryState } from '../../domain/ports.js';
import type { Statement } from '../../domain/xapi/types.js';

/** A statement was stored; its `detail` is the statement as it will be sent. */
export class XapiStatementEvent extends Event {
  readonly detail: { readonly statement: Statement };

  constructor(statement: Statement) {
    super('xapi-statement', { bubbles: true, composed: true });
    this.detail = { statement };
  }
}

/** Delivery went on: something was queued, sent, parked or refused. */
export class DeliveryChangedEvent extends Event {
  readonly detail: { readonly state: DeliveryState };

  constructor(state: DeliveryState) {
    super('delivery-changed', { bubbles: true, composed: true });
    this.detail = { state };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xapi-statement': XapiStatementEvent;
    'delivery-changed': DeliveryChangedEvent;
  }
}
