import type { E8 } from './decimal.js';
import type { FxSubject } from './subject.js';

/**
 * One observation of a price: the bid (compra). `observedAt` is the upstream's own time, UTC. Rain has no such thing: what it reads out
 * of a forecast is a tick (src/domain/rain-tick.ts).
 */
export interface Reading {
  readonly subject: FxSubject;
  readonly value: E8;
  readonly observedAt: Date;
  readonly source: string;
}
