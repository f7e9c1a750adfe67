import { type Connect, connectOpen, type Domain } from '@tsvirt/core';
import { createTestDriver } from './driver.js';

/** A connection to an imaginary host of its own. */
export function openDefault(): Promise<Connect> {
  return connectOpen('test:///default', { drivers: [{ driver: createTestDriver() }] });
}

/** Its domain `test`. */
export async function openDomain(): Promise<{ connect: Connect; domain: Domain }> {
  const connect = await openDefault();
  return { connect, domain: await connect.domainLookupByName('test') };
}

/** A small document of a domain. */
export function smallDomain(name: string): string {
  return `<domain type='test'><name>${name}</name><memory>1000</memory><os><type>hvm</type></os></domain>`;
}
