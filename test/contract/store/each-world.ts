import { afterEach, beforeEach } from 'vitest';
import { StoreWorld, type StoreFile } from '../../support/store-world.js';

/** What a store engine gives so that the suite can run on it. */
export type StoreEngine = () => StoreFile;

/** A new store for each test. */
export function eachWorld(engine: StoreEngine, options: object = {}): () => StoreWorld {
  let file: StoreFile;
  let world: StoreWorld;
  beforeEach(() => {
    file = engine();
    world = new StoreWorld(file, options);
  });
  afterEach(() => {
    file.remove();
  });
  return () => world;
}
