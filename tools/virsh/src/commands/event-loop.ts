import type { EventSubscription } from '@tsvirt/core';
import { failSilently } from '../shell/failure.js';
import type { Invocation } from '../shell/invocation.js';

/** Prints one event. */
export type Tell = (text: string) => void;

type Reason = 'event' | 'timeout' | 'interrupt' | 'closed';

const stamp = (): string => `${new Date().toISOString().replace('T', ' ').replace('Z', '+0000')}: `;

/**
 * Waits for events as `--loop` and `--timeout` say and prints them.
 * @param register subscribes; events are told by calling what it gets.
 */
export async function watchEvents(
  c: Invocation,
  register: (tell: Tell) => Promise<readonly EventSubscription[]>,
): Promise<void> {
  const timeout = c.milliseconds('timeout');
  const connection = await c.connect();
  const loop = c.has('loop');
  let received = 0;
  let done: (reason: Reason) => void = () => undefined;
  const ended = new Promise<Reason>((resolve) => {
    done = resolve;
  });
  const onInterrupt = (): void => done('interrupt');
  const timer = timeout === undefined ? undefined : setTimeout(() => done('timeout'), timeout);
  process.once('SIGINT', onInterrupt);
  const onClosed = (): void => done('closed');
  void connection.closed.then(onClosed, onClosed);
  let subscriptions: readonly EventSubscription[] = [];
  try {
    subscriptions = await register((text) => {
      if (!loop && received > 0) return;
      received += 1;
      c.print(`${c.has('timestamp') ? stamp() : ''}${text}`);
      if (!loop) done('event');
    });
    const reason = await ended;
    if (reason === 'interrupt') c.print('event loop interrupted\n');
    if (reason === 'timeout') c.print('event loop timed out\n');
    c.print(`events received: ${received}\n`);
  } finally {
    clearTimeout(timer);
    process.off('SIGINT', onInterrupt);
    for (const subscription of subscriptions) await subscription.dispose();
  }
  if (received === 0) failSilently();
}
