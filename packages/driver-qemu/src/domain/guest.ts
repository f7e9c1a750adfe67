import type { Domain } from '@tsvirt/conf/domain';
import type { StoredObject } from '@tsvirt/conf/store';
import {
  DomainAgentResponseTimeoutValues,
  DomainPausedReason,
  type DomainRef,
  DomainState,
} from '@tsvirt/core';
import { type Deferred, ErrorCode, type ProcessIdentity } from '@tsvirt/util';
import { GuestAgent } from '../agent/guest-agent.js';
import type { BackupRecord } from '../backup/record.js';
import type { BlockJob } from '../blockjob/record.js';
import { invalidOperation, qemuError } from '../errors.js';
import type { HeldFilter } from '../network/filter.js';
import type { Emulator } from '../process/emulator.js';
import type { QmpClient, QmpEvent } from '../qmp/index.js';
import type { StateJob } from '../saving/job.js';
import { ConsoleTable } from './console.js';
import type { HelperProcess } from './helpers.js';

/** A network port that a guest holds: to be given back when it ends. */
export interface HeldPort {
  readonly network: string;
  readonly uuid: string;
}

/** Why a guest is being ended, once that is known. */
export interface Ending {
  /** One of `DomainShutoffReason`. */
  readonly reason: number;
  /** One of `DomainEventStoppedDetailType`. */
  readonly detail: number;
  /** The word for it in the guest's log. */
  readonly word: string;
}

/** What is kept in the status file of a running guest beside its definition. */
export interface GuestRecord {
  state: number;
  reason: number;
  /** Undefined until the process runs. */
  identity: ProcessIdentity | undefined;
  /** What of the guest exists only while it runs: sockets, keys. */
  readonly directory: string;
  readonly monitorPath: string;
  readonly logPath: string;
  readonly emulator: string;
  vcpuPids: readonly number[];
  ports: readonly HeldPort[];
  /** Filters that are in force on its interfaces. */
  filters: readonly HeldFilter[];
  /** Interfaces of the host that were made for it and outlast its process. */
  links: readonly string[];
  /** A reboot was asked for that the guest carries out as a shutdown. */
  rebooting: boolean;
  /** Its images of format `raw` have block nodes for their format too. */
  readonly rawNodes: boolean;
  /** Processes beside its emulator. */
  helpers: readonly HelperProcess[];
  /** Places of PCI devices that were taken from the host's drivers. */
  pciDevices: readonly string[];
  /** Its state is being written to a file. */
  taking?: TakingState | undefined;
  /** Jobs on the images of its disks. */
  blockJobs: readonly BlockJob[];
  /** The backup of its disks that is under way. */
  backup?: BackupRecord | undefined;
  /** The path of its cgroup, where it needed one: see domain/cgroup.ts. */
  cgroup?: string | undefined;
  /** Seconds that its agent has for an answer, or one of `DomainAgentResponseTimeoutValues`. */
  agentTimeout: number;
}

/** That a guest's state is being written to a file: whoever finds it so undoes that, or finishes it. */
export interface TakingState {
  /** One of `DomainJobOperation`. */
  readonly operation: number;
  /** The file that it is to be. */
  readonly path: string;
  /** The name that it has until then; the same for what is written as it is. */
  readonly writtenAs: string;
  /** The guest ran before. */
  readonly wasRunning: boolean;
}

/** A running guest: its record, its process, and what goes with them. */
export class Guest {
  readonly record: GuestRecord;
  emulator: Emulator | undefined;
  readonly consoles = new ConsoleTable();
  readonly agent = new GuestAgent();
  /** Lets its log grow as it will. */
  unboundLog = (): void => {};
  /** Set by whoever ends it, before doing so. */
  ending: Ending | undefined;
  /** Why it is about to be paused or run, by the job that does it. */
  pauseReason: number | undefined;
  runReason: number | undefined;
  /** KiB, as the balloon last said. */
  balloon: bigint | undefined;
  /** Resolves when everything of it is cleaned up. */
  finished: Promise<void> | undefined;
  /** It had a definition when it was started or since, and lost it: libvirt tells of another as of a changed one. */
  undefined = false;
  /** What its TPM keeps stays when it ends. */
  keepsTpm = false;
  /** It has shut down and is being reset, to run on in the same process. */
  resetting = false;
  /** True from the moment it was taken up or started completely. */
  ready = false;
  /** True once its start was told to listeners; only then its end is. */
  announced = false;
  /** The status file is about to be written. */
  saving = false;
  /** Who looks at each event of its monitor. */
  readonly watchers = new Set<(event: QmpEvent) => void>();
  /** Who waits for jobs on its disks to end, by their names: they're told what failed. */
  readonly jobEnds = new Map<string, Deferred<string | undefined>>();
  /** The job that takes its state. */
  job: StateJob | undefined;
  /** Who waits for a device to be gone, by alias: the guest lets go of it, or won't. */
  readonly removals = new Map<string, (outcome: 'gone' | 'refused') => void>();
  /** How long the guest has to let go of a device before that is left pending, in milliseconds. */
  removalPatience = 5_000;

  constructor(record: GuestRecord) {
    this.record = record;
  }

  /** The monitor. @throws VirtError `OPERATION_INVALID` if the process is gone */
  get monitor(): QmpClient {
    if (this.emulator === undefined) throw qemuError(ErrorCode.OPERATION_INVALID, 'the guest has no process');
    return this.emulator.monitor;
  }

  get pid(): number {
    return this.record.identity?.pid ?? 0;
  }
}

/** A domain of this driver, running or not. */
export type GuestObject = StoredObject<Domain, Guest>;

/** The record of a guest that is about to be started. */
export function newRecord(
  known: Pick<GuestRecord, 'directory' | 'monitorPath' | 'logPath' | 'emulator' | 'rawNodes' | 'cgroup'>,
): GuestRecord {
  return {
    state: DomainState.PAUSED,
    reason: DomainPausedReason.STARTING_UP,
    identity: undefined,
    ...known,
    vcpuPids: [],
    ports: [],
    filters: [],
    links: [],
    rebooting: false,

    helpers: [],
    pciDevices: [],
    blockJobs: [],
    agentTimeout: DomainAgentResponseTimeoutValues.BLOCK,
  };
}

/** How the contract refers to a domain. */
export function refOf(object: GuestObject): DomainRef {
  return { name: object.name ?? '', uuid: object.uuid, id: object.id };
}

/** What a running domain is now. @throws VirtError `OPERATION_INVALID` if it isn't running */
export function liveOf(object: GuestObject): Domain {
  if (object.live === undefined) throw invalidOperation(`the domain '${object.name}' is not running`);
  return object.live;
}

/** The guest of a running domain. @throws VirtError `OPERATION_INVALID` if it isn't running */
export function runningGuest(object: GuestObject): Guest {
  const guest = object.data;
  if (guest === undefined || !object.active)
    throw qemuError(ErrorCode.OPERATION_INVALID, `the domain '${object.name}' is not running`);
  return guest;
}

/** KiB that a guest has now. */
export function currentMemory(object: GuestObject): bigint {
  const { current: domain } = object;
  return object.data?.balloon ?? domain.currentMemory ?? domain.memory ?? 0n;
}
