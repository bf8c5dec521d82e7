import type { E8 } from './decimal.js';
import type { Subject } from './subject.js';

/** One observation of a subject. For `fx` the value is the bid (compra). `observedAt` is the upstream's own time, UTC. */
export interface Reading {
  readonly subject: Subject;
  readonly value: E8;
  readonly observedAt: Date;
  readonly source: string;
}
