/** Who may send to a target, and until when. A type, not an interface: only so is it JSON to the compiler. */
export type Lease = {
  readonly holder: string;
  /** Grows with every change of hands, so that an older holder can be told from the newer. */
  readonly token: number;
  /** Milliseconds since 1970. */
  readonly granted: number;
  readonly milliseconds: number;
};

/**
 * The lease as it is after `holder` asked for it, or undefined where another holds it.
 *
 * Who asks again prolongs it; 0 milliseconds give it back. A lease that seems to be from the future has run out: the wall
 * clock was put back, and nobody may wait for it to catch up.
 */
export function grantLease(held: Lease | undefined, holder: string, milliseconds: number): Lease | undefined {
  const granted = Date.now();
  const age = held ? granted - held.granted : 0;
  if (held && held.holder !== holder && age >= 0 && age < held.milliseconds) return undefined;
  const token = (held?.token ?? 0) + (held?.holder === holder ? 0 : 1);
  return { holder, token, granted, milliseconds };
}
