export { endpointAddress } from './address.js';
export { Delivery, type DeliveryOptions } from './delivery.js';
export type { GetAuthorization } from './endpoint.js';
export type { StateListener } from './state.js';
