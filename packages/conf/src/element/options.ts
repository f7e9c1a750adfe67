import type { Extension } from './extension.js';

/** What parsing a document may be told; documents extend it. */
export interface ParseOptions {
  /** Parts that a driver's own package declares, such as `qemu:commandline`. */
  readonly extensions?: readonly Extension[] | undefined;
  /** The document describes what runs: run-time values (ids, device names, aliases) are kept. */
  readonly active?: boolean | undefined;
  /** The document is a driver's own status file: what only its driver knows is in it. */
  readonly status?: boolean | undefined;
  /** Check the text against the document's schema first: what VIR_DOMAIN_DEFINE_VALIDATE and its like ask for. */
  readonly validate?: boolean | undefined;
}

/** What formatting a document may be told; documents extend it. */
export interface FormatOptions {
  readonly extensions?: readonly Extension[] | undefined;
  /** Leave out what exists only while it runs (VIR_DOMAIN_XML_INACTIVE and its like). */
  readonly inactive?: boolean | undefined;
  /** Include passwords (VIR_DOMAIN_XML_SECURE). */
  readonly secure?: boolean | undefined;
  /** Only what an older libvirt on the other side of a migration understands. */
  readonly migratable?: boolean | undefined;
  /** A driver's own status file. */
  readonly status?: boolean | undefined;
  /** Indentation of the root element, in levels: for a document inside another. */
  readonly level?: number | undefined;
}
