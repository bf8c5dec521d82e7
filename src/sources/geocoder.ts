import type { Town, TownQuery } from '../places/town.js';

/** An upstream that knows places which the bundled list of towns does not. */
export interface Geocoder {
  /**
   * Brazilian places of that name, the likeliest first, their coordinates already rounded to a cell; empty where there is none. Only the
   * name leaves the process. Rejects when no usable reply came, with the reason in the message and no URL, header or token in it. Ends
   * by its own deadline, which is below six seconds: somebody waits for the answer.
   */
  search(query: TownQuery, signal: AbortSignal): Promise<readonly Town[]>;
}
