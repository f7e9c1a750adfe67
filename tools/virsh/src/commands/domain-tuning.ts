import { paramLines, paramText } from '../output/format.js';
import { parseScaled } from '../parser/numbers.js';
import { doing, fail } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { domainOf } from './lookup.js';

/** Block throttling options and whether their value may carry a unit. */
const IO_TUNE: Readonly<Record<string, boolean>> = {
  'total-bytes-sec': true,
  'read-bytes-sec': true,
  'write-bytes-sec': true,
  'total-iops-sec': false,
  'read-iops-sec': false,
  'write-iops-sec': false,
  'total-bytes-sec-max': true,
  'read-bytes-sec-max': true,
  'write-bytes-sec-max': true,
  'total-iops-sec-max': false,
  'read-iops-sec-max': false,
  'write-iops-sec-max': false,
  'size-iops-sec': false,
  'total-bytes-sec-max-length': false,
  'read-bytes-sec-max-length': false,
  'write-bytes-sec-max-length': false,
  'total-iops-sec-max-length': false,
  'read-iops-sec-max-length': false,
  'write-iops-sec-max-length': false,
};

function ioTuneParams(c: Invocation): Record<string, bigint | string | undefined> {
  const params: Record<string, bigint | string | undefined> = {};
  for (const [name, sized] of Object.entries(IO_TUNE)) {
    const text = c.text(name);
    if (text === undefined) continue;
    const result =
      sized || /^[0-9]+$/.test(text) ? parseScaled(text, 1n, 2n ** 64n - 1n) : { ok: false as const };
    if (!result.ok) fail(`Unable to parse integer parameter`);
    params[name.replaceAll('-', '_')] = result.value;
  }
  return params;
}

const BANDWIDTH_FIELDS = ['average', 'peak', 'burst', 'floor'];

interface Bandwidth {
  readonly average: number;
  readonly peak: number | undefined;
  readonly burst: number | undefined;
  readonly floor: number | undefined;
}

/** `average,peak,burst,floor`; all but the first may be left out. */
export function parseBandwidth(text: string, direction: string): Bandwidth {
  const numbers = text.split(',').map((part, index) => {
    if (part === '') return undefined;
    if (!/^[0-9]+$/.test(part)) fail(`field '${BANDWIDTH_FIELDS[index] ?? ''}' is malformed`);
    return Number(part);
  });
  const [average, peak, burst, floor] = numbers;
  if (numbers.length > 4) fail(`${direction} format is incorrect`);
  if (average === undefined && floor === undefined) fail(`${direction} average is mandatory`);
  return { average: average ?? 0, peak, burst, floor };
}

export const handlers: Handlers = {
  async schedinfo(c) {
    const domain = await domainOf(c);
    const impact = c.impact();
    const plain = impact === 0 && !c.has('current');
    const read = () => (plain ? domain.getSchedulerParameters() : domain.getSchedulerParametersFlags(impact));
    const { type } = await domain.getSchedulerType();
    c.print(`${'Scheduler'.padEnd(15)}: ${type}\n`);
    let params = await read();
    const wanted: Record<string, string> = {};
    for (const name of ['weight', 'cap']) {
      const value = c.int(name);
      if (value !== undefined) wanted[name] = String(value);
    }
    for (const word of c.words('set')) {
      const equals = word.indexOf('=');
      if (equals < 1) fail(`Invalid syntax for --set, expecting name=value`);
      wanted[word.slice(0, equals)] = word.slice(equals + 1);
    }
    const changed: Record<string, number | bigint | string> = {};
    for (const [name, text] of Object.entries(wanted)) {
      const current = params[name];
      if (current === undefined || Array.isArray(current)) fail(`invalid scheduler option: ${name}`);
      if (typeof current === 'string') changed[name] = text;
      else if (!/^-?[0-9]+$/.test(text)) fail(`invalid value for scheduler option: ${name}`);
      else changed[name] = typeof current === 'bigint' ? BigInt(text) : Number(text);
    }
    if (Object.keys(changed).length > 0) {
      await (plain
        ? domain.setSchedulerParameters(changed)
        : domain.setSchedulerParametersFlags(changed, impact));
      params = await read();
    }
    c.print(paramLines(params));
  },

  async blkiotune(c) {
    const domain = await domainOf(c);
    const weight = c.int('weight');
    if (weight !== undefined && weight < 0) fail(`Invalid value of ${weight} for I/O weight`);
    const params = {
      weight: weight === undefined ? undefined : weight,
      device_weight: c.text('device-weights'),
      device_read_iops_sec: c.text('device-read-iops-sec'),
      device_write_iops_sec: c.text('device-write-iops-sec'),
      device_read_bytes_sec: c.text('device-read-bytes-sec'),
      device_write_bytes_sec: c.text('device-write-bytes-sec'),
    };
    if (Object.values(params).every((value) => value === undefined)) {
      c.print(
        paramLines(
          await doing('Unable to get blkio parameters', () => domain.getBlkioParameters(c.impact())),
        ),
      );
      return;
    }
    await doing('Unable to change blkio parameters', () => domain.setBlkioParameters(params, c.impact()));
  },

  async blkdeviotune(c) {
    const domain = await domainOf(c);
    const device = c.need('device');
    const params: Record<string, bigint | string | undefined> = {
      group_name: c.text('group-name'),
      ...ioTuneParams(c),
    };
    if (Object.values(params).every((value) => value === undefined)) {
      c.print(
        paramLines(
          await doing('Unable to get block I/O throttle parameters', () =>
            domain.getBlockIoTune(device, c.impact()),
          ),
        ),
      );
      return;
    }
    await doing('Unable to change block I/O throttle', () =>
      domain.setBlockIoTune(device, params, c.impact()),
    );
  },

  async domthrottlegroupset(c) {
    const domain = await domainOf(c);
    const group = c.need('group-name');
    await doing('Unable to set throttle group', () =>
      domain.setThrottleGroup(group, ioTuneParams(c), c.impact()),
    );
    c.extra(`Throttle group '${group}' set successfully\n`);
  },

  async domthrottlegroupdel(c) {
    const domain = await domainOf(c);
    const group = c.need('group-name');
    await domain.delThrottleGroup(group, c.impact());
    c.extra(`Throttle group '${group}' deleted successfully\n`);
  },

  async domthrottlegroupinfo(c) {
    const group = c.need('group-name');
    const { elements, textAt, parseXml } = await import('../xml/document.js');
    const domain = await domainOf(c);
    const document = parseXml(await domain.getXMLDesc(c.has('inactive') ? 2 : 0));
    const found = elements('/domain/throttlegroups/throttlegroup', document).find(
      (element) => textAt('./group_name', element) === group,
    );
    if (!found) fail(`No throttle group named '${group}'`);
    for (const child of elements('./*', found))
      c.print(`${child.tagName.padEnd(15)}: ${child.textContent ?? ''}\n`);
  },

  async domthrottlegrouplist(c) {
    const { elements, textAt, parseXml } = await import('../xml/document.js');
    const { Table } = await import('../output/table.js');
    const domain = await domainOf(c);
    const document = parseXml(await domain.getXMLDesc(c.has('inactive') ? 2 : 0));
    const table = new Table('Name');
    for (const group of elements('/domain/throttlegroups/throttlegroup', document))
      table.add(textAt('./group_name', group) ?? '-');
    c.print(table.format(!c.session.settings.quiet));
  },

  async domiftune(c) {
    const domain = await domainOf(c);
    const device = c.need('interface');
    const params: Record<string, number | undefined> = {};
    for (const direction of ['inbound', 'outbound'] as const) {
      const text = c.text(direction);
      if (text === undefined) continue;
      const { average, peak, burst, floor } = parseBandwidth(text, direction);
      if (direction === 'outbound' && floor !== undefined) fail('outbound floor is unsupported');
      params[`${direction}.average`] = average;
      params[`${direction}.peak`] = peak;
      params[`${direction}.burst`] = burst;
      if (direction === 'inbound') params['inbound.floor'] = floor;
    }
    if (Object.keys(params).length === 0) {
      c.print(
        paramLines(
          await doing('Unable to get interface parameters', () =>
            domain.getInterfaceParameters(device, c.impact()),
          ),
        ),
      );
      return;
    }
    await doing('Unable to set interface parameters', () =>
      domain.setInterfaceParameters(device, params, c.impact()),
    );
  },

  async perf(c) {
    const domain = await domainOf(c);
    const params: Record<string, boolean> = {};
    for (const name of (c.text('enable') ?? '').split(',')) if (name !== '') params[name] = true;
    for (const name of (c.text('disable') ?? '').split(',')) if (name !== '') params[name] = false;
    const show = (value: unknown): string =>
      value === true ? 'enabled' : value === false ? 'disabled' : String(value);
    if (Object.keys(params).length === 0) {
      c.extra(
        paramLines(await doing('Unable to get perf events', () => domain.getPerfEvents(c.impact())), show),
      );
      return;
    }
    await doing('Unable to enable/disable perf events', () => domain.setPerfEvents(params, c.impact()));
    for (const [name, on] of Object.entries(params))
      c.extra(`${name.padEnd(15)}: ${on ? 'enabled' : 'disabled'}\n`);
  },

  async domblkthreshold(c) {
    const domain = await domainOf(c);
    await domain.setBlockThreshold(c.need('dev'), c.scaled('threshold', 1n) ?? 0n, 0);
  },

  async domlaunchsecinfo(c) {
    const domain = await domainOf(c);
    const params = await doing('Unable to get launch security parameters', () =>
      domain.getLaunchSecurityInfo(0),
    );
    for (const [name, value] of Object.entries(params)) c.print(`${name.padEnd(15)}: ${paramText(value)}\n`);
  },

  async domsetlaunchsecstate(c) {
    const domain = await domainOf(c);
    const { readText } = await import('../shell/files.js');
    const header = c.text('secrethdr');
    const secret = c.text('secret');
    if (header === undefined || secret === undefined) fail('Both secret and the secret header are required');
    const params = {
      'sev-secret-header': readText(header),
      'sev-secret': readText(secret),
      'sev-secret-set-address': c.ulong('set-address'),
    };
    await doing('Unable to set launch security state', () => domain.setLaunchSecurityState(params, 0));
  },
};
