import type { EventSubscription } from '../../driver/types.js';
import type { EventCodec } from '../events/codec.js';
import { type EventKind, eventCodecs, qemuMonitorEvent } from '../events/messages.js';
import type { Message } from '../message/message.js';
import { payloadOf } from '../message/payload.js';
import { XdrReader } from '../xdr/reader.js';

type Channel = EventKind | 'qemu';
type Listener = (event: never) => void;

interface Early {
  readonly channel: Channel;
  readonly callbackId: number;
  readonly event: unknown;
}

interface Route {
  readonly channel: Channel;
  readonly read: EventCodec<unknown>['read'];
}

const key = (program: number, procedure: number): number => program * 4096 + procedure;

const routes: ReadonlyMap<number, Route> = (() => {
  const table = new Map<number, Route>();
  const add = (
    channel: Channel,
    { procedure, read }: Pick<EventCodec<unknown>, 'procedure' | 'read'>,
  ): void => {
    table.set(key(procedure.program, procedure.number), { channel, read });
  };
  for (const channel of Object.keys(eventCodecs) as EventKind[])
    for (const codec of eventCodecs[channel]) add(channel, codec);
  add('qemu', qemuMonitorEvent);
  return table;
})();

/** The listeners of one connection by the callback ids that the server gave. */
export class RemoteEvents {
  private readonly listeners = new Map<string, Listener>();
  private readonly reader = new XdrReader();
  /** Events that came before the answer to their registration was seen. */
  private early: Early[] = [];
  private registering = 0;

  /** Registers at the server and remembers the listener; events that come with the answer aren't lost. */
  async register<E>(
    channel: Channel,
    listener: (event: E) => void,
    start: () => Promise<{ readonly callbackID: number }>,
    stop: (callbackID: number) => Promise<void>,
  ): Promise<EventSubscription> {
    this.registering += 1;
    try {
      const { callbackID } = await start();
      const name = `${channel} ${callbackID}`;
      this.listeners.set(name, listener as Listener);
      const mine = this.early.filter((each) => each.channel === channel && each.callbackId === callbackID);
      this.early = this.early.filter((each) => !mine.includes(each));
      for (const { event } of mine) listener(event as E);
      return {
        dispose: async () => {
          if (this.listeners.delete(name)) await stop(callbackID);
        },
      };
    } finally {
      this.registering -= 1;
      if (this.registering === 0) this.early = [];
    }
  }

  /** Decodes and delivers a message; false: it is no event of an object. */
  handle(message: Message): boolean {
    const route = routes.get(key(message.program, message.procedure));
    if (route === undefined) return false;
    const { callbackId, event } = route.read(payloadOf(message, this.reader));
    const listener = this.listeners.get(`${route.channel} ${callbackId}`);
    if (listener !== undefined) listener(event as never);
    else if (this.registering > 0) this.early.push({ channel: route.channel, callbackId, event });
    return true;
  }
}
