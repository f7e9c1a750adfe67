import { prettyJson } from '../output/format.js';
import type { Invocation } from '../shell/invocation.js';
import { watchEvents } from './event-loop.js';
import { domainOf } from './lookup.js';

/** Prints the events of QEMU's own monitor. */
export async function watchMonitor(c: Invocation): Promise<void> {
  const connection = await c.connect();
  const domain = c.has('domain') ? await domainOf(c) : null;
  const flags = c.bits({ regex: 1, 'no-case': 2 });
  await watchEvents(c, async (tell) => [
    await connection.domainQemuMonitorEventRegister(
      domain,
      c.text('event') ?? null,
      (event) => {
        const details =
          event.details === null ? '' : c.has('pretty') ? prettyJson(event.details) : event.details;
        const at = `${event.seconds}.${String(event.micros).padStart(6, '0')}`;
        const head = `event ${event.event} at ${at} for domain '${event.domain.name}'`;
        tell(details === '' ? `${head}\n` : `${head}: ${details}\n`);
      },
      flags,
    ),
  ]);
}
