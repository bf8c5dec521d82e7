import type { Amount, E8 } from './decimal.js';

/** `above` >, `below` <, `at_least` >=, `at_most` <=. */
export type Operator = 'above' | 'below' | 'at_least' | 'at_most';

export const operators = ['above', 'below', 'at_least', 'at_most'] as const satisfies readonly Operator[];

/** A limit, compared exactly. For rain only `above` and `at_least` are made. */
export interface Condition<Value extends Amount = Amount> {
  readonly operator: Operator;
  readonly threshold: Value;
}

/** Whether the operator waits for the value to rise (`above`, `at_least`) or to fall. */
export function rises(operator: Operator): boolean {
  return operator === 'above' || operator === 'at_least';
}

export function isPast<Value extends Amount>({ operator, threshold }: Condition<Value>, value: Value): boolean {
  switch (operator) {
    case 'above':
      return value > threshold;
    case 'at_least':
      return value >= threshold;
    case 'below':
      return value < threshold;
    case 'at_most':
      return value <= threshold;
  }
}

/**
 * The price at which a told subscription may tell again: a band of 0.2 % of the threshold on the quiet side, so that a price that
 * flutters about the limit rings once (docs/decisions/0004). It is rounded away from the threshold to the four decimals of a quote:
 * what people are told ("só repito se voltar a R$ 4,7796") is exactly what is compared.
 */
export function rearmAt({ operator, threshold }: Condition<E8>): E8 {
  const ticks = rises(operator)
    ? Math.floor((threshold * 499) / (500 * tick))
    : Math.ceil((threshold * 501) / (500 * tick));
  return (ticks * tick) as E8;
}

/** Quotes come with four decimals. */
const tick = 10_000;

/** Whether the price is back on the quiet side; reaching `rearmAt` exactly counts. */
export function isBack(condition: Condition<E8>, value: E8): boolean {
  return rises(condition.operator) ? value <= rearmAt(condition) : value >= rearmAt(condition);
}
