import { readFacts } from './facts.js';

/** A member of a struct, the target of a typedef, or an arm of a union. */
export interface WireField {
  readonly name: string;
  readonly type: string;
  readonly kind: 'scalar' | 'fixed' | 'variable' | 'optional';
  readonly max?: number;
}

export interface WireStruct {
  readonly name: string;
  readonly fields: readonly WireField[];
}

export interface WireUnion {
  readonly name: string;
  readonly arms: readonly {
    readonly cases: readonly { readonly value: number }[];
    readonly field: WireField;
  }[];
}

/** One permission that a procedure asks for; with `flags` or `param` only under that condition. */
export interface WireAcl {
  readonly object: string;
  readonly permission: string;
  readonly flags?: readonly string[];
  readonly flagsMatch?: 'all' | 'none';
  readonly param?: string;
  readonly paramValue?: string;
}

export interface WireProcedure {
  readonly number: number;
  readonly name: string;
  readonly kind: 'call' | 'event';
  readonly args: string | null;
  readonly ret: string | null;
  readonly msg: string | null;
  readonly priority: 'low' | 'high';
  readonly acl: readonly WireAcl[] | null;
  readonly aclFilter?: readonly WireAcl[];
  readonly stream?: { readonly direction: 'read' | 'write'; readonly sparseFlag?: string };
}

export interface WireProgram {
  readonly program: number;
  readonly version: number;
  readonly constants: readonly { readonly name: string; readonly value: number }[];
  readonly typedefs: readonly WireField[];
  readonly enums: readonly {
    readonly name: string;
    readonly members: readonly { readonly name: string; readonly value: number }[];
  }[];
  readonly structs: readonly WireStruct[];
  readonly unions: readonly WireUnion[];
  readonly procedures: readonly WireProcedure[];
}

export type ProgramName = 'virnet' | 'keepalive' | 'remote' | 'qemu' | 'lxc' | 'admin';

export interface WireFacts {
  readonly driverFeatures: readonly { readonly name: string; readonly value: number }[];
  readonly programs: Readonly<Record<ProgramName, WireProgram>>;
}

export const readWire = (factsDirectory: string): WireFacts =>
  readFacts<WireFacts>(factsDirectory, 'wire-protocol.json');
