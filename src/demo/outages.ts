/** Somebody's server that can be switched off. */
type Switched = { down: boolean };

export const switches = ['awesomeapi', 'openmeteo', 'telegram'] as const;
export type Switch = (typeof switches)[number];
export type OutagesState = Readonly<Record<Switch, boolean>>;

/** Which of the servers around the program are down: connections are taken and broken at once. */
export class Outages {
  private readonly servers: Readonly<Record<Switch, Switched>>;

  constructor(servers: Readonly<Record<Switch, Switched>>) {
    this.servers = servers;
  }

  get state(): OutagesState {
    const { awesomeapi, openmeteo, telegram } = this.servers;
    return { awesomeapi: awesomeapi.down, openmeteo: openmeteo.down, telegram: telegram.down };
  }

  set(server: Switch, down: boolean): OutagesState {
    this.servers[server].down = down;
    return this.state;
  }
}
