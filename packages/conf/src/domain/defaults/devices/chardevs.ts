import type { Console, Serial } from '../../devices/index.js';
import type { Domain } from '../../domain.js';
import { unsupported } from '../../failure.js';
import type { DomainParseOptions } from '../../options.js';

interface Port {
  target?: { port?: number | undefined } | undefined;
}

/** Ports get the numbers after the largest one that's said. */
function numberPorts(ports: readonly Port[] | undefined): void {
  for (const port of ports ?? []) {
    port.target ??= {};
    if (port.target.port !== undefined) continue;
    let last = -1;
    for (const other of ports ?? []) last = Math.max(last, other.target?.port ?? -1);
    port.target.port = last + 1;
  }
}

/** Numbers of serial ports, parallel ports and consoles. */
export function portDefaults(domain: Domain): void {
  const { serials, parallels, consoles } = domain.devices;
  numberPorts(serials);
  numberPorts(parallels);
  numberConsoles(consoles);
}

/** Whatever they say, the number of a console is its place among them; the first may be a serial port with a number of its own. */
function numberConsoles(consoles: readonly Console[] | undefined): void {
  for (const [port, console] of (consoles ?? []).entries())
    if (console.target?.type !== 'serial' || console.target.port === undefined)
      console.target = { ...console.target, port };
}

/** Serial ports that don't show up as a console. */
const noConsole = new Set<unknown>(['usb-serial', 'pci-serial', 'isa-debug']);

/** Of a full machine, the first console is its first serial port: what one says, the other has too. */
export function pairConsole(domain: Domain, options: DomainParseOptions): void {
  const { devices, os } = domain;
  if (os.type?.name !== 'hvm' || options.driver?.features?.noStubConsole === true) return;
  const consoles = devices.consoles ?? [];
  const [first] = consoles;
  const isSerial = (entry: Console) => (entry.target?.type ?? 'none') === 'serial';
  if (first !== undefined && (isSerial(first) || (first.target?.type ?? 'none') === 'none')) {
    if (consoles.slice(1).some(isSerial)) throw unsupported('only the first console can be a serial port');
    if (devices.serials === undefined) {
      const { target: _, ...port } = first;
      devices.serials = [{ ...port, target: { port: 0 } } as Serial];
    }
    consoles[0] = consoleOf(devices.serials[0] as Serial);
    return;
  }
  const [serial] = devices.serials ?? [];
  if (serial === undefined || noConsole.has(serial.target?.type)) return;
  devices.consoles = [consoleOf(serial), ...consoles];
  numberConsoles(devices.consoles);
}

function consoleOf(serial: Serial): Console {
  return { source: serial.source, target: { type: 'serial', port: serial.target?.port ?? 0 } } as Console;
}
