import type { Disk } from '../domain/index.js';

/** What VMX files know of SCSI controllers. */
export type VmxScsiModel = 'buslogic' | 'lsilogic' | 'lsisas1068' | 'vmpvscsi';

/** What only the host of a virtual machine knows, for reading its VMX file. Functions answer at once: look up before. */
export interface VmxParseContext {
  /**
   * The name of a file as the domain has it, of its name in the VMX file. Undefined for a file that is missing where
   * `missingAllowed`; throws a VirtError where it isn't, and for a name that means nothing. Default: the name itself.
   */
  parseFileName?(name: string, missingAllowed: boolean): string | undefined;
  /** The datacenter's path, for `vmware:datacenterpath`. */
  readonly datacenterPath?: string | undefined;
  /** The server's reference to the machine, for `vmware:moref`. */
  readonly moref?: string | undefined;
}

/** What only the host knows, for writing a VMX file. */
export interface VmxFormatContext {
  /** Version of the virtual hardware, from 4; newer hosts know more devices. */
  readonly virtualHWVersion: number;
  /** The name of a file in the VMX file, of its name in the domain. Throws a VirtError. Default: the name itself. */
  formatFileName?(source: string): string;
  /** Model of the controller that a SCSI disk was made for, where the domain says `auto`. */
  autodetectScsiModel?(disk: Disk): VmxScsiModel;
}
