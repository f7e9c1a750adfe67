import { ErrorCode, ErrorDomain } from '@tsvirt/util';

/** How one kind of object is read, written and named. */
export interface ObjectKind<Model, Data = undefined> {
  /** How it is called, and with which error codes it answers. */
  readonly noun: ObjectNoun;
  /** Awaited before the first document is read: loads what reading takes. */
  prepare?(): Promise<void>;
  /** Reads a persistent definition. @throws VirtError for a document that isn't one. */
  parse(xml: string): Model;
  /** Writes the persistent definition, secrets included. */
  format(model: Model): string;
  /** The unique name; undefined for a kind or an object that has none (a secret without usage). */
  nameOf(model: Model): string | undefined;
  /** The canonical lower-case UUID. */
  uuidOf(model: Model): string;
  /** A deep copy for the live definition. Default: structuredClone. */
  copy?(model: Model): Model;
  /** The same model under another name; needed for renaming. */
  withName?(model: Model, name: string): Model;
  /** Name of its files without `.xml`. Default: the name, or else the UUID. */
  fileNameOf?(model: Model): string;
  /** How live objects outlast the process; without it they don't. */
  readonly status?: StatusFormat<Model, Data>;
}

/** Reads and writes live status files. */
export interface StatusFormat<Model, Data> {
  format(status: LiveStatus<Model, Data>): string;
  /** @throws VirtError for a document that isn't one. */
  parse(xml: string): LiveStatus<Model, Data>;
}

/** What a live status file says. */
export interface LiveStatus<Model, Data> {
  readonly live: Model;
  /** From 1 up. */
  readonly id: number;
  /** What the driver keeps beside the definition. */
  readonly data: Data | undefined;
}

/** A kind's words and error codes. */
export interface ObjectNoun {
  /** As in sentences: `domain`, `network`, `storage pool`. */
  readonly word: string;
  readonly domain: ErrorDomain;
  /** The answer to a lookup that finds nothing. */
  readonly notFound: ErrorCode;
  /** The answer to a definition that clashes with another object's name or UUID. */
  readonly conflict: ErrorCode;
}

function noun(word: string, domain: ErrorDomain, notFound: ErrorCode, conflict?: ErrorCode): ObjectNoun {
  return { word, domain, notFound, conflict: conflict ?? ErrorCode.OPERATION_FAILED };
}

/** The kinds of libvirt, with the codes that libvirt gives. */
export const nouns = {
  domain: noun('domain', ErrorDomain.DOM, ErrorCode.NO_DOMAIN),
  network: noun('network', ErrorDomain.NETWORK, ErrorCode.NO_NETWORK),
  storagePool: noun('storage pool', ErrorDomain.STORAGE, ErrorCode.NO_STORAGE_POOL),
  secret: noun('secret', ErrorDomain.SECRET, ErrorCode.NO_SECRET, ErrorCode.INTERNAL_ERROR),
  nwfilter: noun('network filter', ErrorDomain.NWFILTER, ErrorCode.NO_NWFILTER),
  nwfilterBinding: noun('filter binding', ErrorDomain.NWFILTER, ErrorCode.NO_NWFILTER_BINDING),
} as const satisfies Readonly<Record<string, ObjectNoun>>;
