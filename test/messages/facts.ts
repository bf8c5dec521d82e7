import type { FxAlert, RainAlert } from '../../src/domain/alert.js';
import type { Cell } from '../../src/domain/cell.js';
import { e2, e8 } from '../../src/domain/decimal.js';
import type { Spell } from '../../src/domain/rain-spell.js';
import { plainOf, type Html } from '../../src/messages/html.js';
import type { FxWatch, RainWatch } from '../../src/messages/watch.js';

/** 14h10 in São Paulo, a Friday. */
export const now = new Date('2026-09-18T17:10:00Z');
export const zone = 'America/Sao_Paulo';
export const brazil = { language: 'pt-br', zone, quietHours: { from: 22, until: 7 } };
export const english = { ...brazil, language: 'en' };
export const told = { now, zone };
export const cell = '-24.0,-46.3' as Cell;

/** So many hours after midnight of that day in São Paulo; 24 and more are the days after, less than 0 the day before. */
export function at(hour: number): Date {
  return new Date(Date.parse('2026-09-18T03:00:00Z') + hour * 3_600_000);
}

export function spell(from: number, until: number, peak: string, probability: number | undefined = 70): Spell {
  return { startsAt: at(from), endsAt: at(until), peak: e2(peak), probability };
}

export function fxAlert(more: Partial<FxAlert> = {}): FxAlert {
  const reading = more.reading ?? { value: e8('4.4812'), observedAt: new Date('2026-09-18T17:08:30Z') };
  return {
    of: 'fx',
    id: 1,
    kind: 'crossed',
    subscriptionId: 7,
    number: 2,
    subject: 'fx:USD-BRL',
    condition: { operator: 'below', threshold: e8('4.5') },
    source: 'awesomeapi',
    previous: { value: e8('4.5021'), observedAt: new Date('2026-09-18T17:07:30Z') },
    current: reading,
    held: undefined,
    superseded: undefined,
    ...more,
    reading,
  };
}

/** Rain in Santos from 15h to 18h, read at 14h05; as it is told it is still forecast, unless `coming` says otherwise. */
export function rainAlert(more: Partial<RainAlert> = {}): RainAlert {
  const own = more.spell ?? spell(15, 18, '3.2');
  return {
    of: 'rain',
    id: 2,
    kind: 'crossed',
    subscriptionId: 8,
    number: 3,
    subject: `rain:${cell}`,
    condition: { operator: 'above', threshold: e2('0.5') },
    place: 'Santos, SP',
    zone,
    source: 'open-meteo',
    reading: { value: e2('3.2'), observedAt: new Date('2026-09-18T17:05:00Z') },
    previous: undefined,
    coming: own,
    isWavering: false,
    held: undefined,
    superseded: undefined,
    ...more,
    spell: own,
  };
}

const living = { status: 'active', side: 'armed', once: false, endsAt: undefined, silencedUntil: undefined } as const;

export function fxWatch(more: Partial<FxWatch> = {}): FxWatch {
  return {
    ...living,
    of: 'fx',
    id: 7,
    number: 2,
    subject: 'fx:USD-BRL',
    condition: { operator: 'below', threshold: e8('4.5') },
    current: { value: e8('5.1434'), observedAt: now },
    holds: false,
    ...more,
  };
}

export function rainWatch(more: Partial<RainWatch> = {}): RainWatch {
  return {
    ...living,
    of: 'rain',
    id: 8,
    number: 3,
    subject: `rain:${cell}`,
    condition: { operator: 'above', threshold: e2('0.5') },
    place: 'Santos, SP',
    zone,
    isHere: true,
    current: { value: e2('0'), observedAt: now },
    holds: false,
    coming: undefined,
    ...more,
  };
}

/** As it is read, line by line. */
export function linesOf(text: Html): readonly string[] {
  return plainOf(text).split('\n');
}
