import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connect, connectOpen, DomainEventType } from '@tsvirt/core';
import type { ExecutionContext } from 'ava';
import { driver } from '../index.js';

/** The driver as an application embeds it. */
export const drivers = [{ driver, stateful: true }];

/** A directory that holds all of one driver. */
export interface Place {
  readonly root: string;
  open(): Promise<Connect>;
}

export async function place(t: ExecutionContext): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-qemu-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  const open = async () => {
    const conn = await connectOpen(`qemu:///embed?root=${root}`, { drivers });
    t.teardown(() => leave(conn));
    return conn;
  };
  return { root, open };
}

/** A test that failed in the middle leaves no guest behind. */
async function leave(conn: Connect): Promise<void> {
  if (!conn.isAlive()) return;
  for (const domain of await conn.listAllDomains(1)) await domain.destroy();
  await conn.close();
}

/** A small guest without a system. */
export function guestXml(name: string, devices = '', rest = ''): string {
  return `<domain type='qemu'>
  <name>${name}</name>
  <memory unit='MiB'>32</memory>
  ${rest}
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <serial type='pty'/>
    ${devices}
  </devices>
</domain>`;
}

/** Life-cycle events of all domains as `TYPE/detail`. */
export async function recordEvents(conn: Connect): Promise<string[]> {
  const names = Object.fromEntries(Object.entries(DomainEventType).map(([name, value]) => [value, name]));
  const seen: string[] = [];
  await conn.domainEventRegisterAny(0, null, ({ event, detail }) => seen.push(`${names[event]}/${detail}`));
  return seen;
}
