import { isRain } from '../domain/subject.js';
import type { Store } from '../store/store.js';
import type { Metrics } from './metrics.js';

/**
 * The store, counted. The steps meet here, so what they do shows here: no step knows that it is counted. Only what is on disk counts; a
 * method that rejects has done nothing.
 */
export function observedStore(store: Store, metrics: Metrics): Store {
  return {
    ...store,
    ...polling(store, metrics),
    ...dispatching(store, metrics),
    ...receiving(store, metrics),
    ...delivering(store, metrics),
    ...conversing(store, metrics),
  };
}

function polling(store: Store, { liveSubjects }: Metrics): Pick<Store, 'liveSubjects' | 'livePlaces'> {
  return {
    liveSubjects: async () => {
      const subjects = await store.liveSubjects();
      const rain = subjects.filter(isRain).length;
      liveSubjects.set({ kind: 'rain' }, rain);
      liveSubjects.set({ kind: 'fx' }, subjects.length - rain);
      return subjects;
    },
    livePlaces: async () => {
      const places = await store.livePlaces();
      liveSubjects.set({ kind: 'rain' }, places.length);
      return places;
    },
  };
}

function dispatching(
  store: Store,
  { attempts }: Metrics,
): Pick<Store, 'recordDispatched' | 'recordDispatchRetry' | 'recordDispatchDead'> {
  for (const end of ['done', 'again', 'dead']) attempts.inc({ end }, 0);
  return {
    recordDispatched: async (...given) => {
      await store.recordDispatched(...given);
      attempts.inc({ end: 'done' });
    },
    recordDispatchRetry: async (...given) => {
      await store.recordDispatchRetry(...given);
      attempts.inc({ end: 'again' });
    },
    recordDispatchDead: async (...given) => {
      await store.recordDispatchDead(...given);
      attempts.inc({ end: 'dead' });
    },
  };
}

function receiving(store: Store, { repeats, unknownAlerts }: Metrics): Pick<Store, 'receiveEvent'> {
  return {
    receiveEvent: async (...given) => {
      const received = await store.receiveEvent(...given);
      if (received.repeat) repeats.inc();
      unknownAlerts.inc(received.unknown);
      return received;
    },
  };
}

function delivering(store: Store, { repeated, toMessage }: Metrics): Pick<Store, 'recordSent'> {
  return {
    recordSent: async (message, channelMessage, threadGone, now) => {
      const arrival = await store.recordSent(message, channelMessage, threadGone, now);
      if (arrival.isRepeat) repeated.inc();
      // A clock that was set back makes no message older than its reading.
      for (const readAt of arrival.readAt) toMessage.observe(Math.max(0, now.getTime() - readAt.getTime()) / 1000);
      return arrival;
    },
  };
}

function conversing(store: Store, { updates }: Metrics): Pick<Store, 'commitUpdate' | 'passUpdate' | 'failUpdate'> {
  for (const did of ['nothing', 'passed', 'again', 'parked']) updates.inc({ did }, 0);
  return {
    commitUpdate: async (update, chat, language, plan, now) => {
      const events = await store.commitUpdate(update, chat, language, plan, now);
      updates.inc({ did: plan.do });
      return events;
    },
    passUpdate: async (update) => {
      await store.passUpdate(update);
      updates.inc({ did: 'passed' });
    },
    failUpdate: async (update) => {
      const next = await store.failUpdate(update);
      updates.inc({ did: next });
      return next;
    },
  };
}
