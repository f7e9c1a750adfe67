import { type Domain, parseDomain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { parseOptions } from '../prepare/parse-options.js';

/** Reads the document of a running domain, of the arch that an emulator is for. */
export function parseActive(xml: string, { arch }: QemuCapabilities): Domain {
  return parseDomain(xml, {
    ...parseOptions,
    active: true,
    newUuid: () => '00010203-0405-4607-8809-0a0b0c0d0e0f',
    driver: { ...parseOptions.driver, defaultArch: arch },
  });
}
