import type { FindTown } from './pieces.js';

export const findTown: FindTown = () => undefined;
