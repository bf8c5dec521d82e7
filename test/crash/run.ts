import { join } from 'node:path';
import { startAwesomeApi, type AwesomeApi } from '../../src/demo/stand-ins/awesome-api.js';
import { startBotApi, type BotApi } from '../../src/demo/stand-ins/bot-api.js';
import { startOpenMeteo, type OpenMeteo } from '../../src/demo/stand-ins/open-meteo.js';
import { failpoints } from '../../src/failpoint.js';
import { freePort } from '../support/free-port.js';
import { lookInside, type LookInside } from '../support/sqlite-file.js';
import { tempFolder } from '../support/temp-folder.js';
import { Audit } from './audit.js';
import { chanceFrom, type Chance } from './chance.js';
import { ShiftedClock } from './clock.js';
import { wrongEdits, type EditCounts } from './edits.js';
import { isReceived, pendingIn, progressIn, readFile, type OnDisk, type Progress } from './file.js';
import { Hook } from './hook.js';
import { Life } from './life.js';
import type { FxPair } from './model.js';
import { seenIn } from './phone.js';
import { nameOf, type Kill, type Round } from './plan.js';
import { bidOf, blocker, clearer, mmOf, people, santos, Script, typed, type Said, type Step } from './script.js';
import { hoursOf, numberOf, type Sky } from './sky.js';
import { buttonsOn, type Button } from './taps.js';
import { judge, keyOf, type Verdict } from './verdict.js';

export interface CrashOptions {
  /** A build of the program. */
  readonly dist: string;
  readonly seed: string;
  readonly rounds: readonly Round[];
}

export interface CrashResult extends Verdict {
  readonly seed: string;
  readonly kills: number;
  /** Failpoints at which the program has died, with the hit: `send.accepted:1`. */
  readonly hits: readonly string[];
  readonly edits: EditCounts;
}

const token = '123456:crash-test';
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
/** A point that is not passed within so many steps is not passed at all. */
const mostStepsInLife = 80;
/** Only a program that has stopped moving is waited for so long. */
const stalledAfterMs = 180_000;
const blockedFromStep = 6;
/** Nobody scrolls up for ever. */
const lookedAt = 30;

/**
 * The program lives on one file, is killed round after round, drained and stopped; the oracle then says what is wrong. It stops at the
 * first thing that is wrong. Rejects when the program ends by itself, or never passes a point.
 */
export async function crashRun({ dist, seed, rounds }: CrashOptions): Promise<CrashResult> {
  const world = await World.open(dist, seed);
  const hits: string[] = [];
  let kills = 0;
  const kill = async (how: Kill) => {
    await world.liveUntil(how);
    kills += 1;
    if (how.how === 'point') hits.push(nameOf(how));
    return world.problems.length === 0;
  };
  try {
    for (const { kill: first, again } of rounds) {
      if (!(await kill(first))) break;
      if (again && !(await kill(again))) break;
    }
    const verdict = await world.drain();
    return { ...verdict, seed, kills, hits, edits: world.edits };
  } finally {
    await world.close();
  }
}

class World {
  private readonly bot: BotApi;
  private readonly awesome: AwesomeApi;
  private readonly sky: OpenMeteo;
  private readonly hook: Hook;
  private readonly folder = tempFolder();
  private readonly audit = new Audit();
  readonly edits: EditCounts = { right: 0, spared: 0 };
  private readonly script: Script;
  private readonly chance: Chance;
  private readonly dist: string;
  private readonly port: number;
  /** Quotes are stamped one second after the other, all in the past. */
  private readonly firstStamp: number;
  private readonly clock: ShiftedClock;

  private readonly commands: Said[] = [];
  private readonly vain: Step['vain'][number][] = [];
  /** The number of the command that an update brought. */
  private readonly commandOf = new Map<number, number>();
  private readonly updateIds: number[] = [];
  private readonly quotes: { pair: FxPair; at: number; value: number }[] = [];
  private readonly skies: Sky[] = [];
  /** From which alert of the model on a silence holds back, by the command that began it. */
  private readonly heldFrom = new Map<number, number>();
  private readonly mayBeSkipped = new Set<number>();
  private readonly seenAlerts = new Set<string>();
  private step: Step | undefined;

  private life: Life | undefined;
  private lifeBegan = 0;
  private counts = { entries: 0, readings: 0, calls: 0, triesOfBlocked: 0 };
  private inLife = new Map<number, number>();
  private onCount: () => void = () => undefined;
  private look: LookInside | undefined;
  private told: () => void = () => undefined;

  private constructor(
    dist: string,
    seed: string,
    bot: BotApi,
    awesome: AwesomeApi,
    sky: OpenMeteo,
    port: number,
    hook: Hook,
    clock: ShiftedClock,
  ) {
    this.clock = clock;
    this.firstStamp = Math.floor(clock.now() / 1000) - 100_000;
    this.dist = dist;
    this.sky = sky;
    this.bot = bot;
    this.awesome = awesome;
    this.port = port;
    this.hook = hook;
    this.script = new Script(chanceFrom(`${seed}/script`));
    this.chance = chanceFrom(`${seed}/world`);
    const gone = { ok: false, error_code: 400, description: 'Bad Request: message to edit not found' };
    const edits = { method: 'editMessageText', chatId: clearer, times: Infinity } as const;
    bot.fault({ kind: 'answer', ...edits, status: 400, body: gone });
    bot.on('accepted', (entry) => {
      this.inLife.set(entry.chatId, (this.inLife.get(entry.chatId) ?? 0) + 1);
      for (const { kind, limit, value } of seenIn(entry.text).alerts)
        this.seenAlerts.add(`${entry.chatId} ${kind} ${limit} ${value}`);
      this.counted({ entries: 1 });
    });
    bot.on('call', ({ params, fault }) => {
      this.counted({ calls: 1, triesOfBlocked: fault !== undefined && params['chat_id'] === blocker ? 1 : 0 });
    });
    awesome.on('request', () => {
      this.counted({ calls: 1, readings: 1 });
    });
    sky.on('request', () => {
      this.counted({ calls: 1 });
    });
  }

  static async open(dist: string, seed: string): Promise<World> {
    let world: World | undefined = undefined;
    const clock = new ShiftedClock();
    const { now } = clock;
    const hook = await Hook.start(secret, now, () => {
      world?.told();
    });
    const [bot, awesome, sky, port] = await Promise.all([
      startBotApi({ token, now }),
      startAwesomeApi({ now }),
      startOpenMeteo({ now }),
      freePort(),
    ]);
    world = new World(dist, seed, bot, awesome, sky, port, hook, clock);
    return world;
  }

  get problems(): readonly string[] {
    return this.audit.problems;
  }

  /** One life, from its start to the kill, while people speak and prices move. Then the file is read. */
  async liveUntil(kill: Kill): Promise<void> {
    // What was said and quoted while it was down is the first thing that it meets.
    if (kill.how === 'point' && this.isSettled()) this.begin(true);
    const life = this.start(kill.how === 'point' ? { LIMIAR_FAILPOINT: `${kill.point}:${kill.nth}` } : {});
    this.onCount = () => {
      if (kill.how === 'point') {
        if (kill.point === 'drain.midway' && this.counts.entries === 1) life.signal('SIGTERM');
      } else if (kill.how !== 'settled' && this.counts[kill.how] === kill.count) life.signal('SIGKILL');
    };
    let steps = 0;
    await this.whileAlive(life, () => {
      if (!this.isSettled()) return;
      if (kill.how === 'settled') {
        life.signal('SIGKILL');
        return;
      }
      steps += 1;
      if (kill.how === 'point' && steps > mostStepsInLife) throw new Error(`${nameOf(kill)} was never passed`);
      this.begin(false);
    });
    const end = await life.ended;
    if (end.signal !== 'SIGKILL')
      throw new Error(`${nameOf(kill)}: the program ended by itself (${end.code ?? end.signal}): ${life.lastWords}`);
    await this.settleAfterKill();
  }

  /** Lets everything leave, stops the program as an operator does, and judges. */
  async drain(): Promise<Verdict> {
    const problems: string[] = [...this.audit.problems];
    if (problems.length === 0) {
      const life = this.start({});
      let isStopping = false;
      await this.whileAlive(life, () => {
        if (isStopping || !this.isSettled() || !this.isLifted() || this.progress()?.pending !== 0) return;
        this.lookAtEdits();
        isStopping = true;
        life.signal('SIGTERM');
      });
      const { code, signal } = await life.ended;
      if (code !== 0) problems.push(`asked to stop, it ended with ${code ?? signal}: ${life.lastWords}`);
      await this.settleAfterKill();
      problems.push(...this.audit.problems);
    }
    const { model } = this.script;
    const { commands, vain, updateIds, quotes, skies, mayBeSkipped } = this;
    const told = { model, commands, vain, updateIds, quotes, skies, mayBeSkipped };
    const verdict = judge(told, this.bot.accepted, this.onDisk(), this.hook, this.audit);
    const violations = [...this.bot.violations, ...this.sky.violations].map(
      (one) => `against the rules: ${JSON.stringify(one)}`,
    );
    return { ...verdict, problems: [...problems, ...(problems.length > 0 ? [] : verdict.problems), ...violations] };
  }

  async close(): Promise<void> {
    this.forgetFile();
    if (this.life && !this.life.end) {
      this.life.signal('SIGKILL');
      await this.life.ended;
    }
    await Promise.all([this.bot.close(), this.awesome.close(), this.sky.close(), this.hook.close()]);
    this.folder.remove();
  }

  private start(more: Readonly<Record<string, string>>): Life {
    this.lifeBegan = this.bot.accepted.length;
    this.counts = { entries: 0, readings: 0, calls: 0, triesOfBlocked: 0 };
    this.inLife = new Map();
    this.onCount = () => undefined;
    const settings = {
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: this.bot.url,
      TELEGRAM_MESSAGES_PER_SECOND: '1000',
      AWESOMEAPI_URL: this.awesome.url,
      PTAX_URL: this.awesome.url, // it answers 404 to that: no second price
      OPEN_METEO_URL: this.sky.url,
      OPEN_METEO_GEOCODING_URL: this.sky.url,
      OPEN_METEO_DAILY_BUDGET: '0',
      COMMANDS_PER_MINUTE: '0',
      RAIN_FETCH_SECONDS: '0.03',
      RAIN_TICK_SECONDS: '0.05',
      RAIN_REARM_MINUTES: '0.002',
      DATABASE_URL: `file:${this.file}`,
      PORT: String(this.port),
      WEBHOOK_URL: `${this.ownUrl} ${this.hook.url}`,
      WEBHOOK_SECRET: secret,
      FX_POLL_SECONDS: '0.005',
      FX_JUMP_PERCENT: '0',
      SWEEP_SECONDS: '0.02',
      // More unknowns in a row than any message can meet here.
      SEND_RETRY_SECONDS: Array.from({ length: 40 }, () => '0.01').join(' '),
      LOG_LEVEL: 'warn',
      ...more,
    };
    this.life = new Life(this.dist, settings, this.folder.path, [this.clock.argument]);
    return this.life;
  }

  private get file(): string {
    return join(this.folder.path, 'limiar.db');
  }

  private get ownUrl(): string {
    return `http://127.0.0.1:${this.port}/webhooks/alerts`;
  }

  private counted(more: Partial<World['counts']>): void {
    const { entries = 0, readings = 0, calls = 0, triesOfBlocked = 0 } = more;
    this.counts.entries += entries;
    this.counts.readings += readings;
    this.counts.calls += calls;
    this.counts.triesOfBlocked += triesOfBlocked;
    this.onCount();
    this.told();
  }

  /** Looks each time that the outside world has heard something, until the program has ended. */
  private async whileAlive(life: Life, look: () => void): Promise<void> {
    let stalled: NodeJS.Timeout | undefined;
    const stall = new Promise<never>((_resolve, reject) => {
      stalled = setTimeout(() => {
        reject(new Error(`the program does not come on: ${this.state()}\n${life.lastWords}`));
      }, stalledAfterMs);
    });
    const isOver = () => life.end !== undefined;
    const before = { at: this.step?.at };
    try {
      while (!isOver()) {
        const heard = new Promise<void>((resolve) => (this.told = resolve));
        await Promise.race([heard, life.ended, stall]);
        if (isOver()) return;
        look();
        if (before.at !== this.step?.at) {
          before.at = this.step?.at;
          stalled?.refresh();
        }
      }
    } finally {
      clearTimeout(stalled);
    }
  }

  /** People speak, quotes and forecasts move. */
  private begin(mustRing: boolean): void {
    this.lookAtEdits();
    const { model } = this.script;
    for (const { by } of model.silences) if (!this.heldFrom.has(by)) this.heldFrom.set(by, model.alerts.length);
    this.play(this.script.next((chat) => (this.inLife.get(chat) ?? 0) < 2, mustRing, this.buttons(lookedAt)));
  }

  private play(step: Step): void {
    this.step = step;
    if (step.at === blockedFromStep) this.block();
    for (const [pair, value] of step.moves) {
      const at = this.firstStamp + step.at;
      this.quotes.push({ pair, at, value });
      this.awesome.set(pair, { bid: bidOf(value), timestamp: String(at) });
    }
    if (step.sky) {
      this.skies.push(step.sky);
      this.sky.setEverywhere({ hours: hoursOf(step.sky).map((value) => Number(mmOf(value, '.'))) });
    }
    for (const said of step.commands) this.act(said);
    for (const { chat, tap } of step.vain) {
      this.vain.push({ chat, tap });
      this.bot.tap(chat, tap.message, tap.data);
      this.note();
    }
    for (const chat of step.asks) {
      this.bot.say(chat, this.chance.pick(['/minhas', '/cotacao', '/ajuda']) ?? '/ajuda');
      this.note();
    }
    this.postAgain();
  }

  private act(said: Said): void {
    const { model } = this.script;
    if (said.do === 'undo') this.demandSilence(said.of);
    if (said.wish !== undefined && model.wishes[said.wish]?.status !== 'active') this.mayBeSkippedFromNow(said.wish);
    this.commands.push(said);
    const text = typed(said);
    if (said.tap) this.bot.tap(said.chat, said.tap.message, said.tap.data);
    else if (said.do === 'where' && said.shares) this.bot.shareLocation(said.chat, santos.latitude, santos.longitude);
    else if (text !== undefined) this.bot.say(said.chat, text);
    this.commandOf.set(this.note(), said.by);
  }

  /** The update that was just made; gives its id. */
  private note(): number {
    const id = this.bot.pendingUpdates.at(-1)?.update_id;
    if (id === undefined) throw new Error('nothing was said');
    this.updateIds.push(id);
    return id;
  }

  /** A silence that is lifted: nothing that came after it may have rung. */
  private demandSilence(by: number): void {
    const from = this.heldFrom.get(by);
    const { model } = this.script;
    const about = this.commands.find((said) => said.by === by)?.wish;
    if (from === undefined || about === undefined) return;
    this.heldFrom.delete(by);
    for (const alert of model.alerts.slice(from)) {
      const key = keyOf(model, alert);
      if (alert.wish === about && this.seenAlerts.has(key)) this.audit.problems.push(`rang in silence: ${key}`);
    }
  }

  private lookAtEdits(): void {
    this.withLook((look) => {
      const wrong = wrongEdits(this.script.model, look, (chat) => this.bot.messages(chat), this.edits);
      this.audit.problems.push(...wrong);
    });
  }

  private buttons(lookedAt: number): readonly Button[] {
    const where = { chats: people, lookedAt };
    const { model } = this.script;
    return (
      this.withLook((look) => buttonsOn(where, this.bot, look, model, (update) => this.commandOf.get(update))) ?? []
    );
  }

  /** Whether no silence holds anything back any more; the buttons that lift them are pressed as soon as they are there. */
  private isLifted(): boolean {
    if (this.script.model.silences.length === 0) return true;
    const { model } = this.script;
    for (const { by } of model.silences) if (!this.heldFrom.has(by)) this.heldFrom.set(by, model.alerts.length);
    const step = this.script.lift(this.buttons(Infinity));
    if (step) this.play(step);
    return false;
  }

  private mayBeSkippedFromNow(wish: number): void {
    const { model } = this.script;
    for (const [at, alert] of model.alerts.entries())
      if (alert.wish === wish && !this.seenAlerts.has(keyOf(model, alert))) this.mayBeSkipped.add(at);
  }

  private block(): void {
    const body = { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' };
    this.bot.fault({ kind: 'answer', method: 'sendMessage', chatId: blocker, times: Infinity, status: 403, body });
  }

  /** An event comes again, as it was or the same alerts under a new id: neither may ring again. */
  private postAgain(): void {
    const event = this.chance.pick([...this.hook.events.values()].slice(-5));
    if (!event || !this.look) return;
    const id = this.chance.next() < 0.5 ? event.id : `evt_again_${this.step?.at ?? 0}`;
    this.hook.post(this.ownUrl, { id, body: event.body }, isReceived(this.look, id));
  }

  /** Whether the program has taken in all of this step: handled what was said, applied what was quoted. */
  private isSettled(): boolean {
    if (!this.step) return true;
    const progress = this.progress();
    if (!progress || progress.handled < this.updateIds.length || progress.unknown > 0) return false;
    const sky = this.skies.at(-1);
    const { rain } = progress;
    if (!sky || rain?.number !== numberOf(sky) || rain.windowMax !== rain.number) return false;
    if (rain.hours.join(' ') !== hoursOf(sky).join(' ')) return false;
    return (['USD-BRL', 'EUR-BRL'] as const).every(
      (pair) => progress.read[pair] === this.quotes.findLast((quote) => quote.pair === pair)?.at,
    );
  }

  /** `undefined`: there are no tables yet. */
  private progress(): Progress | undefined {
    return this.withLook(progressIn);
  }

  private withLook<Result>(work: (look: LookInside) => Result): Result | undefined {
    if (this.life === undefined) return undefined;
    if (this.life.end) {
      const look = lookInside(this.file);
      try {
        return work(look);
      } catch {
        return undefined;
      } finally {
        look.close();
      }
    }
    if (!this.look) {
      this.look = lookInside(this.file); // it talks to the outside, so its file is there
      this.postAgain();
    }
    return work(this.look);
  }

  private state(): string {
    const progress = this.progress();
    return JSON.stringify({
      step: this.step,
      said: this.updateIds.length,
      progress,
      pending: this.look && pendingIn(this.look),
    });
  }

  private forgetFile(): void {
    this.look?.close();
    this.look = undefined;
  }

  /** Until the last thing that it sent has had its effect; only then the file is read. */
  private async settleAfterKill(): Promise<void> {
    this.forgetFile();
    await Promise.all([
      this.bot.whenDisconnected(),
      this.awesome.whenDisconnected(),
      this.sky.whenDisconnected(),
      this.hook.whenIdle(),
    ]);
    const waiting = new Set(this.bot.pendingUpdates.map(({ update_id: id }) => id));
    const seen = {
      ledger: this.bot.accepted,
      lifeBegan: this.lifeBegan,
      confirmed: this.updateIds.filter((id) => !waiting.has(id)),
      hook: this.hook,
      triesOfBlocked: this.counts.triesOfBlocked,
    };
    this.audit.afterKill(seen, this.onDisk());
  }

  private onDisk(): OnDisk {
    return readFile(this.file, this.ownUrl);
  }
}

/** One line, for whoever reads the output of a test. */
export function lineOf(result: CrashResult): string {
  const { seed, kills, hits, alerts, kinds, excused, corrections, edits, taps, questions } = result;
  const { lost, unexpected, repeats, allowed, unmarked } = result;
  const each = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
  return (
    `crash: seed ${seed} · kills ${kills} · points hit ${pointsOf(hits).size} of ${failpoints.length} · ` +
    `alerts ${alerts} (${each.join(', ')}; ${excused} withdrawn or superseded) · ` +
    `corrections ${corrections.written}, edits ${corrections.arrived}, looked at ${edits.right} and ${edits.spared} spared · ` +
    `taps ${taps.real} and ${taps.vain} in vain · places asked ${questions} · ` +
    `lost ${lost} · unexpected ${unexpected} · repeats ${repeats}, allowed ${allowed}, unmarked ${unmarked}`
  );
}

/** Names of the points without the number of the hit. */
export function pointsOf(hits: readonly string[]): ReadonlySet<string> {
  return new Set(hits.map((hit) => hit.split(':')[0] ?? ''));
}
