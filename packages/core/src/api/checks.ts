import { ErrorCode, VirtError } from '@tsvirt/util';
import {
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

type Args = readonly unknown[];
type Check = (args: Args) => string | undefined;

/** Flags (the last argument) of which only one may be set. */
const exclusive =
  (...pairs: readonly (readonly [number, number])[]): Check =>
  (args) => {
    const flags = args[args.length - 1];
    if (typeof flags !== 'number') return undefined;
    const clash = pairs.find(([one, other]) => (flags & one) !== 0 && (flags & other) !== 0);
    return clash && `the flags ${clash[0]} and ${clash[1]} exclude each other`;
  };
const positive =
  (at: number, what: string): Check =>
  (args) => {
    const value = args[at];
    return (typeof value === 'number' || typeof value === 'bigint') && value > 0
      ? undefined
      : `${what} must be above zero`;
  };
const given =
  (at: number, what: string): Check =>
  (args) =>
    args[at] === null || args[at] === undefined ? `${what} is missing` : undefined;
const switched: Check = (args) => (args[2] === 0 || args[2] === 1 ? undefined : 'the state must be 0 or 1');
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
    all(positive(1, 'the number of vCPUs'), exclusive([Vcpu.GUEST, Vcpu.CONFIG], [Vcpu.GUEST, Vcpu.MAXIMUM])),
  ],
  ['domainGetVcpusFlags', liveOrConfig],
  ['domainSetMemory', positive(1, 'the memory')],
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
        : 'one of the flags VIRTUAL and PHYSICAL is needed',
  ],
  [
    'domainSendKey',
    (args) =>
      Array.isArray(args[3]) && args[3].length > 0 && args[3].length <= 16
        ? undefined
        : 'between 1 and 16 keys can be sent',
  ],
  ['domainSetUserPassword', all(given(1, 'the user'), given(2, 'the password'))],
  ['domainRename', given(1, 'the new name')],
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
          ? 'the flag CURRENT needs REDEFINE'
          : undefined,
    ),
  ],
  ['domainRevertToSnapshot', exclusive([SnapshotRevert.RUNNING, SnapshotRevert.PAUSED])],
  ['domainSnapshotDelete', exclusive([SnapshotDelete.CHILDREN, SnapshotDelete.CHILDREN_ONLY])],
  ['nodeGetCellsFreeMemory', all(positive(1, 'the number of cells'))],
]);

function metadata([, type, text, key, uri]: Args): string | undefined {
  if (type !== 2)
    return key === null && uri === null ? undefined : 'only an element has a key and a namespace';
  if (uri === null) return 'an element needs the URI of its namespace';
  return text !== null && key === null ? 'an element needs the key of its namespace' : undefined;
}

/** @throws VirtError `INVALID_ARG` for arguments that no driver can take. */
export function checkArguments(method: string, args: readonly unknown[]): void {
  const flags = args[args.length - 1];
  if (typeof flags === 'number' && !Number.isInteger(flags))
    throw invalid(method, 'flags must be a whole number');
  const complaint = checks.get(method)?.(args);
  if (complaint !== undefined) throw invalid(method, complaint);
}

function invalid(method: string, complaint: string): VirtError {
  return new VirtError(ErrorCode.INVALID_ARG, `invalid argument: ${method}: ${complaint}`);
}
