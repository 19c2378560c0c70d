/** Checks of stored values: a document may come from another device, an older version or a careless hand. */
export type Check = (value: unknown) => boolean;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isAmount: Check = (value) => isNumber(value) && (value as number) >= 0;
export const isCount: Check = (value) => isAmount(value) && Number.isSafeInteger(value);
export const isOrdinal: Check = (value) => isCount(value) && value !== 0;
export const isFlag: Check = (value) => typeof value === 'boolean';

export const isMaybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

export const isMapOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);

/** Checks own properties by name; others may stand beside them, from a later version of the same document. */
export const isShaped =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
