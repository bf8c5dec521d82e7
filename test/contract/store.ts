import { authorisationContract } from './store/authorisation.js';
import { chatsContract } from './store/chats.js';
import { choicesContract } from './store/choices.js';
import { claimsContract } from './store/claims.js';
import { countsContract } from './store/counts.js';
import { correctionsContract } from './store/corrections.js';
import { doubtsContract } from './store/doubts.js';
import type { StoreEngine } from './store/each-world.js';
import { endingsContract } from './store/endings.js';
import { erasureContract } from './store/erasure.js';
import { inboxContract } from './store/inbox.js';
import { operatorContract } from './store/operator.js';
import { placesContract } from './store/places.js';
import { readingsContract } from './store/readings.js';
import { rainContract } from './store/rain.js';
import { returnsContract } from './store/returns.js';
import { sweepingContract } from './store/sweeping.js';
import { webhookContract } from './store/webhook.js';
import { wishesContract } from './store/wishes.js';

/** What every store engine promises (src/store/store.ts), whatever it is made of. */
export function storeContract(engine: StoreEngine): void {
  readingsContract(engine);
  doubtsContract(engine);
  rainContract(engine);
  placesContract(engine);
  correctionsContract(engine);
  wishesContract(engine);
  choicesContract(engine);
  returnsContract(engine);
  webhookContract(engine);
  claimsContract(engine);
  endingsContract(engine);
  chatsContract(engine);
  inboxContract(engine);
  sweepingContract(engine);
  countsContract(engine);
  operatorContract(engine);
  erasureContract(engine);
  authorisationContract(engine);
}
