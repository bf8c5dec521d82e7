import type { Cell } from './cell.js';

/** Where rain is watched. Two places with one cell share its forecast. */
export interface Place {
  /** As people read it: `Santos, SP`; abroad with its country. */
  readonly name: string;
  readonly cell: Cell;
  /** IANA name of the place's time zone. */
  readonly zone: string;
}
