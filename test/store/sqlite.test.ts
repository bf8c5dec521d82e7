import { describe } from 'vitest';
import { storeContract } from '../contract/store.js';
import { sqliteFile } from '../support/sqlite-file.js';

describe('the embedded store', () => {
  storeContract(sqliteFile);
});
