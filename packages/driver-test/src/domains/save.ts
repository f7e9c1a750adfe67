import { readFile, writeFile } from 'node:fs/promises';
import { type Domain, formatDomain } from '@tsvirt/conf/domain';
import {
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventType,
  type DomainRef,
  DomainRunningReason,
  DomainShutoffReason,
  DomainCoreDumpFlags as Dump,
  type HypervisorMethods,
  DomainSaveRestoreFlags as Save,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { checkFlags, internalError, invalidArgument, testError } from '../errors.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';
import { needActive } from './access.js';
import { readDomain } from './document.js';
import { crash } from './lifecycle.js';
import { begin, end } from './start-stop.js';

/** What a saved guest's file begins with; the length of its document (32 bits, low byte first) and the document follow. */
const magic = Buffer.from('TestGuestMagic\0', 'latin1');
const saveFlags: number = Save.BYPASS_CACHE | Save.RUNNING | Save.PAUSED;
/** libvirt knows that many dump formats. */
const formats = 5;

/** Guests that go to files and come back, and dumps. */
export function domainSave(node: TestNode) {
  const save = (dom: DomainRef, to: string, dxml: string | null, flags: number): Promise<void> => {
    checkFlags('domainSave', flags, saveFlags);
    return node.domains.withJob(dom.uuid, async (domain) => {
      needActive(domain);
      const image = dxml === null ? liveDocument(domain) : adopted(domain, dxml);
      await write(to, encode(image));
      await endSaved(node, domain);
    });
  };
  const restore = async (from: string, dxml: string | null, flags: number): Promise<void> => {
    checkFlags('domainRestore', flags, saveFlags);
    const saved = readDomain(await readImage(from));
    const model = dxml === null ? saved : readDomain(dxml);
    if (model.uuid !== saved.uuid || model.name !== saved.name)
      throw invalidArgument("the document isn't of the saved domain: name or UUID differ");
    const domain = await node.domains.create(model);
    begin(node, domain, {
      reason: DomainRunningReason.RESTORED,
      detail: DomainEventStartedDetailType.RESTORED,
      paused: (flags & Save.PAUSED) !== 0,
    });
  };

  return {
    domainSave: save,
    domainSaveParams: (dom, params, flags) =>
      save(dom, String(field(params, 'file') ?? ''), text(params, 'dxml'), flags),
    domainRestore: restore,
    domainRestoreParams: (params, flags) =>
      restore(String(field(params, 'file') ?? ''), text(params, 'dxml'), flags),

    domainSaveImageGetXMLDesc: async (file, flags) => {
      checkFlags('domainSaveImageGetXMLDesc', flags, 1);
      return formatDomain(readDomain(await readImage(file)), { inactive: true, secure: (flags & 1) !== 0 });
    },
    domainSaveImageDefineXML: async (file, dxml, flags) => {
      checkFlags('domainSaveImageDefineXML', flags, Save.RUNNING | Save.PAUSED);
      const saved = readDomain(await readImage(file));
      const model = readDomain(dxml);
      if (model.uuid !== saved.uuid || model.name !== saved.name)
        throw invalidArgument("the document isn't of the saved domain: name or UUID differ");
      await write(file, encode(formatDomain(model, { inactive: true, secure: true })));
    },

    domainManagedSave: (dom, flags) => {
      checkFlags('domainManagedSave', flags, saveFlags);
      return node.domains.withJob(dom.uuid, async (domain) => {
        needActive(domain);
        if (!domain.persistent)
          throw testError(
            ErrorCode.OPERATION_INVALID,
            `the transient domain '${domain.name}' can't have a managed save image`,
          );
        node.runtime(domain).managedSave = liveDocument(domain);
        await endSaved(node, domain);
      });
    },
    domainHasManagedSaveImage: (dom, flags) => {
      checkFlags('domainHasManagedSaveImage', flags);
      return node.runtime(node.domain(dom)).managedSave !== undefined;
    },
    domainManagedSaveRemove: (dom, flags) => {
      checkFlags('domainManagedSaveRemove', flags);
      node.runtime(node.domain(dom)).managedSave = undefined;
    },
    domainManagedSaveGetXMLDesc: (dom, flags) => {
      checkFlags('domainManagedSaveGetXMLDesc', flags, 1);
      const image = node.runtime(node.domain(dom)).managedSave;
      if (image === undefined)
        throw testError(ErrorCode.OPERATION_INVALID, `domain '${dom.name}' has no managed save image`);
      return image;
    },

    domainCoreDump: (dom, to, format, flags) => {
      checkFlags(
        'domainCoreDump',
        flags,
        Dump.CRASH | Dump.LIVE | Dump.BYPASS_CACHE | Dump.RESET | Dump.MEMORY_ONLY,
      );
      if (format < 0 || format >= formats) throw invalidArgument(`there is no dump format ${format}`);
      if (format !== 0)
        throw testError(ErrorCode.OPERATION_UNSUPPORTED, 'only raw dumps can be made of imaginary memory');
      return node.domains.withJob(dom.uuid, async (domain) => {
        needActive(domain);
        await write(to, magic);
        if ((flags & Dump.CRASH) !== 0) await crash(node, domain);
        else if ((flags & Dump.RESET) !== 0) node.events.emit('domain', { eventId: 1, dom: refOf(domain) });
      });
    },
  } satisfies HypervisorMethods;
}

function liveDocument(domain: TestDomain): string {
  return formatDomain(domain.current, { inactive: true, secure: true });
}

/** A document given for the image. @throws VirtError unless it is of the same domain. */
function adopted(domain: TestDomain, dxml: string): string {
  const model: Domain = readDomain(dxml);
  if (model.uuid !== domain.uuid || model.name !== domain.name)
    throw invalidArgument(`the document isn't of domain '${domain.name}'`);
  return formatDomain(model, { inactive: true, secure: true });
}

function endSaved(node: TestNode, domain: TestDomain): Promise<void> {
  return end(
    node,
    domain,
    DomainShutoffReason.SAVED,
    DomainEventType.STOPPED,
    DomainEventStoppedDetailType.SAVED,
  );
}

function encode(document: string): Buffer {
  const body = Buffer.from(document);
  const length = Buffer.alloc(4);
  length.writeInt32LE(body.length);
  return Buffer.concat([magic, length, body]);
}

async function write(path: string, content: Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { mode: 0o600 });
  } catch (error) {
    throw testError(
      ErrorCode.SYSTEM_ERROR,
      `'${path}' can't be written: ${(error as Error).message}`,
      undefined,
      error,
    );
  }
}

async function readImage(path: string): Promise<string> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    throw testError(
      ErrorCode.SYSTEM_ERROR,
      `'${path}' can't be read: ${(error as Error).message}`,
      undefined,
      error,
    );
  }
  const head = magic.length + 4;
  if (content.length < head || !content.subarray(0, magic.length).equals(magic))
    throw internalError(`'${path}' is no image of a saved domain`);
  const length = content.readInt32LE(magic.length);
  if (length < 1 || head + length > content.length) throw internalError(`the image '${path}' is damaged`);
  return content.toString('utf8', head, head + length);
}

function field(
  params: readonly { readonly field: string; readonly value: unknown }[],
  name: string,
): unknown {
  return params.find((param) => param.field === name)?.value;
}

function text(
  params: readonly { readonly field: string; readonly value: unknown }[],
  name: string,
): string | null {
  const value = field(params, name);
  return typeof value === 'string' ? value : null;
}
