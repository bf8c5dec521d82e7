// The running program on a million subscriptions: `npm run scale -- million`.
import { describeMachine } from './measure.js';
import { manyWaiting } from './waiting.js';

describeMachine('of the program');
await manyWaiting(1_000_000);
