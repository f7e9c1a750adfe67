import { ErrorCode, VirtError } from '@tsvirt/util';
import {
  DomainCheckpointDeleteFlags as CheckpointDelete,
  DomainMemoryFlags,
  DomainCoreDumpFlags as Dump,
  DomainModificationImpact as Impact,
  DomainSaveRestoreFlags as Save,
  DomainSnapshotCreateFlags as SnapshotCreate,
  DomainSnapshotDeleteFlags as SnapshotDelete,
  DomainSnapshotRevertFlags as SnapshotRevert,
  DomainUndefineFlagsValues as Undefine,
  DomainVcpuFlags as Vcpu,
} from '../generated/constants.js';
import { errorDomainOf } from './error-domain.js';

type Args = readonly unknown[];
/** What is wrong: the argument by its name in libvirt's function, and what it must be. */
type Complaint = readonly [argument: string, demand: string];
type Check = (args: Args) => Complaint | undefined;

/** The flags: the last argument, or the last but one before a context. */
const flagsOf = (args: Args): unknown => {
  const last = args[args.length - 1];
  return typeof last === 'object' ? args[args.length - 2] : last;
};

/** Flags (the last argument) of which only one may be set. */
const exclusive =
  (...pairs: readonly (readonly [number, number])[]): Check =>
  (args) => {
    const flags = flagsOf(args);
    if (typeof flags !== 'number') return undefined;
    const clash = pairs.find(([one, other]) => (flags & one) !== 0 && (flags & other) !== 0);
    return clash && ['flags', `must not have both ${clash[0]} and ${clash[1]}, which exclude each other`];
  };
const nonZero =
  (at: number, argument: string): Check =>
  (args) =>
    args[at] === 0 || args[at] === 0n ? [argument, 'must not be zero'] : undefined;
const positive =
  (at: number, argument: string): Check =>
  (args) =>
    Number(args[at]) > 0 ? undefined : [argument, 'must be above zero'];
const given =
  (at: number, argument: string): Check =>
  (args) =>
    args[at] === null || args[at] === undefined ? [argument, 'must not be missing'] : undefined;
const switched: Check = (args) => (args[2] === 0 || args[2] === 1 ? undefined : ['state', 'must be 0 or 1']);
const all =
  (...checks: readonly Check[]): Check =>
  (args) => {
    for (const check of checks) {
      const complaint = check(args);
      if (complaint !== undefined) return complaint;
    }
    return undefined;
  };

const liveOrConfig = exclusive([Impact.LIVE, Impact.CONFIG]);
const runningOrPaused = exclusive([Save.RUNNING, Save.PAUSED]);

/** What the driver-independent part of the API refuses, whatever the driver, by contract method. */
const checks: ReadonlyMap<string, Check> = new Map([
  ['domainSave', runningOrPaused],
  ['domainSaveParams', runningOrPaused],
  ['domainRestore', runningOrPaused],
  ['domainRestoreParams', runningOrPaused],
  ['domainManagedSave', runningOrPaused],
  ['domainSaveImageDefineXML', runningOrPaused],
  ['domainManagedSaveDefineXML', runningOrPaused],
  ['domainCoreDump', exclusive([Dump.CRASH, Dump.LIVE], [Dump.CRASH, Dump.RESET], [Dump.LIVE, Dump.RESET])],
  ['domainUndefine', exclusive([Undefine.NVRAM, Undefine.KEEP_NVRAM], [Undefine.TPM, Undefine.KEEP_TPM])],
  [
    'domainSetVcpus',
    all(nonZero(1, 'nvcpus'), exclusive([Vcpu.GUEST, Vcpu.CONFIG], [Vcpu.GUEST, Vcpu.MAXIMUM])),
  ],
  ['domainGetVcpusFlags', liveOrConfig],
  ['domainSetMemory', nonZero(1, 'memory')],
  ['domainSetVcpu', switched],
  ['domainSetGuestVcpus', switched],
  ['domainGetMemoryParameters', liveOrConfig],
  ['domainGetNumaParameters', liveOrConfig],
  ['domainGetBlkioParameters', liveOrConfig],
  ['domainGetBlockIoTune', liveOrConfig],
  ['domainGetInterfaceParameters', liveOrConfig],
  ['domainGetSchedulerParameters', liveOrConfig],
  ['domainGetIOThreadInfo', liveOrConfig],
  ['domainGetVcpuPinInfo', liveOrConfig],
  ['domainGetEmulatorPinInfo', liveOrConfig],
  ['domainGetMetadata', liveOrConfig],
  [
    'domainMemoryPeek',
    (args) =>
      args[3] === DomainMemoryFlags.VIRTUAL || args[3] === DomainMemoryFlags.PHYSICAL
        ? undefined
        : ['flags', 'must have VIRTUAL or PHYSICAL, and not both'],
  ],
  [
    'domainSendKey',
    (args) =>
      Array.isArray(args[3]) && args[3].length > 0 && args[3].length <= 16
        ? undefined
        : ['keycodes', 'must be between 1 and 16 keys'],
  ],
  ['domainSetUserPassword', all(given(1, 'user'), given(2, 'password'))],
  ['domainRename', given(1, 'new_name')],
  ['domainSetMetadata', metadata],
  ['networkSetMetadata', metadata],
  [
    'domainSnapshotCreateXML',
    all(
      exclusive(
        [SnapshotCreate.REDEFINE, SnapshotCreate.NO_METADATA],
        [SnapshotCreate.REDEFINE, SnapshotCreate.HALT],
        [SnapshotCreate.DISK_ONLY, SnapshotCreate.LIVE],
      ),
      (args) =>
        typeof args[2] === 'number' &&
        (args[2] & SnapshotCreate.CURRENT) !== 0 &&
        (args[2] & SnapshotCreate.REDEFINE) === 0
          ? ['flags', 'must not have CURRENT without REDEFINE']
          : undefined,
    ),
  ],
  ['domainRevertToSnapshot', exclusive([SnapshotRevert.RUNNING, SnapshotRevert.PAUSED])],
  ['domainCheckpointDelete', exclusive([CheckpointDelete.CHILDREN, CheckpointDelete.CHILDREN_ONLY])],
  ['domainSnapshotDelete', exclusive([SnapshotDelete.CHILDREN, SnapshotDelete.CHILDREN_ONLY])],
  ['nodeGetCellsFreeMemory', positive(1, 'maxCells')],
]);

function metadata([, type, text, key, uri]: Args): Complaint | undefined {
  if (type !== 2)
    return key === null && uri === null
      ? undefined
      : ['uri', 'must be missing, as must key: only an element has them'];
  if (uri === null) return ['uri', 'must not be missing: an element has a namespace'];
  return text !== null && key === null ? ['key', 'must not be missing: an element has a prefix'] : undefined;
}

/** @throws VirtError `INVALID_ARG` for arguments that no driver can take; a context may follow them. */
export function checkArguments(method: string, args: readonly unknown[]): void {
  const flags = flagsOf(args);
  if (typeof flags === 'number' && !Number.isInteger(flags))
    throw invalid(method, ['flags', 'must be a whole number']);
  const complaint = checks.get(method)?.(args);
  if (complaint !== undefined) throw invalid(method, complaint);
}

/** Whether {@link checkArguments} has more to say of a method than of every other. */
export const isChecked = (method: string): boolean => checks.has(method);

// Methods whose flags libvirt takes in another function.
const withFlags: ReadonlySet<string> = new Set([
  'domainSave',
  'domainRestore',
  'domainUndefine',
  'domainSetVcpus',
  'domainSetMemory',
]);

function invalid(method: string, [argument, demand]: Complaint): VirtError {
  const name = `vir${method.charAt(0).toUpperCase()}${method.slice(1)}${withFlags.has(method) ? 'Flags' : ''}`;
  return new VirtError(ErrorCode.INVALID_ARG, `${argument} in ${name} ${demand}`, {
    domain: errorDomainOf(method),
    str1: name,
    str2: argument,
    int1: 0,
    int2: 0,
  });
}
