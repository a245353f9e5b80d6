/**
 * Where on the page a text stood, for scripts in the page only. Kept under a symbol: copies made by spreading keep it,
 * and neither JSON nor a message to another script carries it.
 */
export const origin: unique symbol = Symbol('origin');

export interface Origin {
  /** The element whose text it is. */
  readonly element: object;
  /** The row or card it belongs to. */
  readonly around: object;
}
