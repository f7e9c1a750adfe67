import test from 'ava';
import type { EventSubscription } from '../../driver/types.js';
import type {
  DomainEvent,
  DomainQemuMonitorEvent,
  DomainRef,
  NetworkEvent,
} from '../../generated/contract.js';
import { RemoteMethods, type RpcTransport } from '../client/index.js';
import {
  type AnyProcedure,
  eventMessage,
  headOf,
  legacyDomainEvent,
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  type Procedure,
  qemuMonitorEvent,
  remote,
  writeMessage,
  XdrReader,
  XdrWriter,
} from '../index.js';

const dom: DomainRef = { name: 'demo', uuid: 'c7a5fdbd-edaf-9455-926a-d65c16db1809', id: 3 };

function messageOf(
  procedure: Pick<AnyProcedure, 'program' | 'version' | 'number'>,
  write: (w: XdrWriter) => void,
): Message {
  const writer = new XdrWriter();
  writeMessage(writer, headOf(procedure), MessageType.MESSAGE, MessageStatus.OK, write, undefined);
  const messages: Message[] = [];
  new MessageFramer().push(writer.take(), (message) => messages.push(message));
  return messages[0] as Message;
}

function message(callbackId: number, event: DomainEvent): Message {
  const codec = eventMessage('domain', event.eventId);
  if (codec === undefined) throw new Error('no such event');
  return messageOf(codec.procedure, (w) => codec.write(w, callbackId, event));
}

/** Answers registrations with one callback id after the other. */
class Registrar implements RpcTransport {
  readonly calls: unknown[] = [];
  beforeAnswer: () => void = () => {};
  private next = 0;

  async call<A, R>(procedure: Procedure<A, R>, args: A): Promise<R> {
    this.calls.push([procedure.name, args]);
    this.beforeAnswer();
    this.next += 1;
    return { callbackID: this.next } as R;
  }

  callWithFiles = (): never => {
    throw new Error('no files here');
  };

  openStream = (): never => {
    throw new Error('no streams here');
  };
}

test('events reach the listener of their callback id until it is disposed of', async (t) => {
  const transport = new Registrar();
  const methods = new RemoteMethods(transport);
  const seen: DomainEvent[] = [];
  const subscription: EventSubscription = await methods.connectDomainEventRegisterAny(0, null, (event) =>
    seen.push(event),
  );
  const started: DomainEvent = { eventId: 0, dom, event: 2, detail: 0 };
  t.true(methods.handleEvent(message(1, started)));
  t.true(methods.handleEvent(message(2, started)));
  await subscription.dispose();
  await subscription.dispose();
  methods.handleEvent(message(1, started));
  t.deepEqual(seen, [started]);
  t.deepEqual(transport.calls, [
    ['connect_domain_event_callback_register_any', { eventID: 0, dom: null }],
    ['connect_domain_event_callback_deregister_any', { callbackID: 1 }],
  ]);
});

test('an event that comes before the answer to its registration is not lost', async (t) => {
  const transport = new Registrar();
  const methods = new RemoteMethods(transport);
  const seen: DomainEvent[] = [];
  const woken: DomainEvent = { eventId: 11, dom, reason: 4 };
  transport.beforeAnswer = () => void methods.handleEvent(message(1, woken));
  await methods.connectDomainEventRegisterAny(11, dom, (event) => seen.push(event));
  t.deepEqual(seen, [woken]);
});

test('kinds of objects have callback ids of their own', async (t) => {
  const methods = new RemoteMethods(new Registrar());
  const seen: NetworkEvent[] = [];
  await methods.connectNetworkEventRegisterAny(0, null, (event) => seen.push(event));
  methods.handleEvent(message(1, { eventId: 1, dom }));
  t.deepEqual(seen, []);
});

test('monitor events of QEMU go the same way', async (t) => {
  const methods = new RemoteMethods(new Registrar());
  const seen: DomainQemuMonitorEvent[] = [];
  const event = { dom, event: 'SHUTDOWN', seconds: 5n, micros: 6, details: '{"guest":true}' };
  await methods.connectDomainQemuMonitorEventRegister(null, null, (each) => seen.push(each), 0);
  methods.handleEvent(messageOf(qemuMonitorEvent.procedure, (w) => qemuMonitorEvent.write(w, 1, event)));
  t.deepEqual(seen, [event]);
});

test('messages that are no event of an object are left to the connection', (t) => {
  const methods = new RemoteMethods(new Registrar());
  const closed = remote.connectEventConnectionClosed;
  t.false(methods.handleEvent(messageOf(closed, (w) => closed.writeRet(w, { reason: 1 }))));
});

test('clients without callback ids get the older form, for the events they know', (t) => {
  const legacy = legacyDomainEvent(12);
  const writer = new XdrWriter();
  legacy?.write(writer, { eventId: 12, dom, reason: 1 });
  t.deepEqual(remote.domainEventPmsuspend.readRet(new XdrReader(writer.take())), { dom });
  t.is(legacyDomainEvent(15)?.procedure.name, 'domain_event_device_removed');
  t.is(legacyDomainEvent(16), undefined);
});
