import { type Domain, refusePartitions } from '@tsvirt/conf/domain';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import type { QemuCapabilities } from '../capabilities/model.js';
import { qemuError } from '../errors.js';
import { checkEncrypted } from './encryption.js';
import { checkArchitecture } from './validate-arch.js';
import { checkControllers } from './validate-controllers.js';
import { checkDevices } from './validate-devices.js';
import { checkEmulated } from './validate-emulated.js';
import { checkMachine } from './validate-machine.js';

/** @throws VirtError `CONFIG_UNSUPPORTED` or `XML_ERROR` for what can't be run here */
export function checkDefinition(domain: Domain, capabilities: QemuCapabilities): void {
  const { type } = domain;
  const os = domain.os?.type;
  if (domain.name === undefined) throw bad(ErrorCode.XML_ERROR, 'a domain needs a name');
  if ((domain.memory ?? 0n) === 0n)
    throw bad(ErrorCode.XML_ERROR, `the domain '${domain.name}' has no memory`);
  if (os?.name !== 'hvm')
    throw bad(ErrorCode.CONFIG_UNSUPPORTED, `QEMU runs operating systems of type 'hvm', not '${os?.name}'`);
  if (type !== 'kvm' && type !== 'qemu' && type !== 'hvf')
    throw bad(ErrorCode.CONFIG_UNSUPPORTED, `QEMU can't run domains of type '${type}'`);
  if (os.arch !== capabilities.arch && alsoRuns[capabilities.arch] !== os.arch)
    throw bad(
      ErrorCode.CONFIG_UNSUPPORTED,
      `the emulator ${capabilities.binary} runs ${capabilities.arch}, not ${os.arch}`,
    );
  if (capabilities.accelerator(type) === undefined)
    throw bad(
      ErrorCode.CONFIG_UNSUPPORTED,
      `the emulator ${capabilities.binary} can't run domains of type '${type}' here`,
      type === 'kvm' ? "load the kvm module and give access to /dev/kvm, or use the type 'qemu'" : undefined,
    );
  const machine =
    os.machine === undefined ? capabilities.defaultMachine(type) : capabilities.machine(type, os.machine);
  if (machine === undefined)
    throw bad(
      ErrorCode.CONFIG_UNSUPPORTED,
      os.machine === undefined
        ? `the emulator ${capabilities.binary} has no default machine: name one`
        : `the emulator ${capabilities.binary} has no machine '${os.machine}'`,
    );
  const vcpus = domain.vcpu?.count ?? 1;
  if (vcpus > machine.maxCpus)
    throw bad(
      ErrorCode.CONFIG_UNSUPPORTED,
      `the machine '${machine.name}' can have ${machine.maxCpus} CPUs, not ${vcpus}`,
    );
  checkActions(domain);
  refusePartitions(domain);
  checkMachine(domain);
  checkArchitecture(domain, capabilities, machine);
  checkControllers(domain);
  checkDevices(domain);
  checkEmulated(domain, capabilities);
  checkEncrypted(domain, capabilities);
  const topology = domain.cpu?.topology;
  if (topology !== undefined) {
    const { sockets, dies = 1, clusters = 1, cores, threads } = topology;
    if (sockets * dies * clusters * cores * threads !== vcpus)
      throw bad(
        ErrorCode.CONFIG_UNSUPPORTED,
        `the CPU topology makes ${sockets * dies * clusters * cores * threads} CPUs, but there are to be ${vcpus}`,
      );
  }
}

/** Architectures that an emulator of another one runs too. */
const alsoRuns: Readonly<Record<string, string>> = {
  x86_64: 'i686',
  aarch64: 'armv7l',
  ppc64: 'ppc64le',
  s390x: 's390',
};

/** Ways of a guest's ends that can't be had, as libvirt has it. */
export function checkActions({ onPoweroff, onReboot, onCrash }: Domain): void {
  const actions = { onPoweroff, onReboot, onCrash };
  for (const [event, action] of Object.entries(actions))
    if (action === 'rename-restart' || (action === 'preserve' && event !== 'onCrash'))
      throw bad(
        ErrorCode.CONFIG_UNSUPPORTED,
        `a QEMU domain can't have '${action}' as <on_${event.slice(2).toLowerCase()}>`,
      );
  if (onPoweroff === 'restart' && onReboot === 'destroy')
    throw bad(
      ErrorCode.CONFIG_UNSUPPORTED,
      "a QEMU domain can't both be restarted when it powers off and be ended when it reboots",
    );
}

function bad(code: ErrorCode, message: string, hint?: string): VirtError {
  return qemuError(code, message, hint);
}
