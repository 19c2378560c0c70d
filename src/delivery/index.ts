export { endpointAddress } from './address.js';
export { Delivery } from './delivery.js';
export type { GetAuthorization } from './endpoint.js';
export type { DeliveryOptions } from './options.js';
export type { StateListener } from './state.js';
