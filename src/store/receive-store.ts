export interface Received {
  /** The event id was seen before, and nothing changed. */
  readonly repeat: boolean;
  readonly deliveries: number;
  /** Alert ids that the store does not know (erased meanwhile), passed over. */
  readonly unknown: number;
}

export interface ReceiveStore {
  receiveEvent(eventId: string, alertIds: readonly number[], now: Date): Promise<Received>;
}
