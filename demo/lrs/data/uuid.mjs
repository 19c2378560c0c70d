/** RFC 4122, the variant that xAPI asks for, in the standard form: no braces (Data 4.4). */
const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const isUuid = (value) => typeof value === 'string' && form.test(value);
