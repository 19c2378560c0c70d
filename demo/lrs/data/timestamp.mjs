const form = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?([Zz]|[+-]\d{2}:\d{2})$/;

/**
 * Whether a text is an RFC 3339 date-time that names a real moment.
 *
 * xAPI 1.0 lets more through (a date alone, the basic format); a client that writes those fails elsewhere, so it fails here.
 */
export const isTimestamp = (value) => typeof value === 'string' && parse(value) !== undefined;

/** Milliseconds since 1970 of a valid timestamp; what is finer is cut. */
export const toMilliseconds = (value) => parse(value).milliseconds;

/** A valid timestamp in UTC with all its digits (xAPI 2.0 has the LRS convert). */
export function toUtc(value) {
  const { milliseconds, fraction } = parse(value);
  const whole = new Date(milliseconds).toISOString().slice(0, 19);
  return fraction ? `${whole}.${fraction}Z` : `${whole}Z`;
}

/** Two valid timestamps name the same moment when this is the same, whatever their zones and trailing zeros. */
export function momentOf(value) {
  const { milliseconds, fraction } = parse(value);
  return `${Math.floor(milliseconds / 1000)}.${fraction.replace(/0+$/, '')}`;
}

function parse(value) {
  const match = form.exec(value);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  const fraction = match[7] ?? '';
  const zone = zoneMinutes(match[8]);
  // A minus sign before a zone of zero says "zone unknown" in RFC 3339 and is not ISO 8601.
  if (zone === undefined || match[8] === '-00:00') return undefined;
  // RFC 3339 allows second 60 for leap seconds; time on computers has none, so it counts as 59.
  const wall = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const date = new Date(wall);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 100 || hour > 23 || minute > 59 || second > 60) return undefined;
  const thousandths = Number(`${fraction}000`.slice(0, 3));
  return { milliseconds: wall - zone * 60_000 + thousandths, fraction };
}

function zoneMinutes(zone) {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
