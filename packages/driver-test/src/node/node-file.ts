import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Domain, domainDocument } from '@tsvirt/conf/domain';
import { extensionOf } from '@tsvirt/conf/element';
import { interfaceDocument } from '@tsvirt/conf/interface';
import { networkDocument } from '@tsvirt/conf/network';
import { nodeDeviceDocument } from '@tsvirt/conf/nodedev';
import { storagePoolDocument } from '@tsvirt/conf/storagepool';
import { storageVolDocument } from '@tsvirt/conf/storagevol';
import { parseXml, type XmlElement } from '@tsvirt/conf/xml';
import { DomainPausedReason, DomainRunningReason, DomainState } from '@tsvirt/core';
import { ErrorCode, ErrorDomain } from '@tsvirt/util';
import { domainKind, parseOptions, testExtension } from '../domains/document.js';
import { begin } from '../domains/start-stop.js';
import { internalError, testError } from '../errors.js';
import { withUuid } from '../network/networks.js';
import { withUuid as poolWithUuid } from '../storage/pools.js';
import { addVolume } from '../storage/volumes.js';
import { plainNode } from './host-info.js';
import { TestNode } from './test-node.js';

/**
 * Makes the host that a node file describes; the documents it names are read beside it.
 * @throws VirtError `XML_ERROR` for a file that isn't one, `OPEN_FAILED` for one that can't be read.
 */
export async function loadNode(path: string): Promise<TestNode> {
  const root = await readXml(path, 'node');
  if (root.name !== 'node')
    throw testError(
      ErrorCode.XML_ERROR,
      `XML error: the root element of '${path}' is <${root.name}>: expected <node>`,
    );
  const node = new TestNode({ node: readHost(root), cells: [] });
  const documents = new NodeDocuments(dirname(path));
  for (const element of await documents.of(root, 'domain')) await addDomain(node, element);
  for (const element of await documents.of(root, 'network')) {
    const { object } = await node.networks.define(withUuid(networkDocument.read(element)));
    await node.networks.start(object);
  }
  for (const element of await documents.of(root, 'interface'))
    node.interfaces.set({ definition: interfaceDocument.read(element), active: true });
  for (const element of await documents.of(root, 'device'))
    node.devices.set(nodeDeviceDocument.read(element));
  for (const element of await documents.of(root, 'pool')) {
    const { object } = await node.pools.define(poolWithUuid(storagePoolDocument.read(element)));
    await node.pools.start(object);
    for (const volume of await documents.of(element, 'volume'))
      addVolume(node, object, storageVolDocument.read(volume, { pool: object.current }));
  }
  return node;
}

/** The elements of a node file, each itself or, with `file='…'`, the root of that file. */
export class NodeDocuments {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  of(parent: XmlElement, name: string): Promise<XmlElement[]> {
    return Promise.all(
      parent.children.filter((child) => child.name === name).map((child) => this.resolve(child)),
    );
  }

  async resolve(element: XmlElement): Promise<XmlElement> {
    const file = element.attribute('file');
    return file === undefined ? element : readXml(resolve(this.#folder, file), element.name);
  }
}

async function readXml(path: string, what: string): Promise<XmlElement> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw testError(
      ErrorCode.OPEN_FAILED,
      `'${path}' can't be read: ${(error as Error).message}`,
      undefined,
      error,
    );
  }
  return parseXml(text, { what, errorDomain: ErrorDomain.TEST });
}

/** `<cpu>` and `<memory>` of a node file, over those of the plain host. */
function readHost(root: XmlElement) {
  const cpu = root.children.find(({ name }) => name === 'cpu');
  const text = (parent: XmlElement | undefined, name: string) =>
    parent?.children.find((child) => child.name === name)?.text.trim();
  const whole = (parent: XmlElement | undefined, name: string, otherwise: number): number => {
    const value = text(parent, name);
    if (value === undefined) return otherwise;
    if (!/^\d{1,9}$/.test(value))
      throw testError(
        ErrorCode.XML_ERROR,
        `XML error: <${name}> of the node is '${value}': expected a number`,
      );
    return Number(value);
  };
  return {
    model: text(cpu, 'model') ?? plainNode.model,
    memory: BigInt(whole(root, 'memory', Number(plainNode.memory))),
    cpus: whole(cpu, 'active', plainNode.cpus),
    mhz: whole(cpu, 'mhz', plainNode.mhz),
    nodes: whole(cpu, 'nodes', plainNode.nodes),
    sockets: whole(cpu, 'sockets', plainNode.sockets),
    cores: whole(cpu, 'cores', plainNode.cores),
    threads: whole(cpu, 'threads', plainNode.threads),
  };
}

async function addDomain(node: TestNode, element: XmlElement): Promise<void> {
  const model: Domain = domainDocument.read(element, parseOptions);
  const said = extensionOf(model, testExtension);
  delete model.extensions;
  const state = said?.runstate ?? DomainState.RUNNING;
  const runs = state === DomainState.RUNNING || state === DomainState.PAUSED || state === DomainState.BLOCKED;
  const transient = said?.transient === true;
  if (transient && state === DomainState.SHUTOFF)
    throw internalError(`the transient domain '${model.name}' can't be shut off`);
  if (said?.hasManagedSave === true && (state !== DomainState.SHUTOFF || transient))
    throw internalError(`the domain '${model.name}' can't have a managed save image as it is`);
  if (transient) begin(node, await node.domains.create(model), { reason: DomainRunningReason.UNKNOWN });
  else {
    const { object } = await node.domains.define(model);
    if (state !== DomainState.SHUTOFF) {
      await node.domains.start(object);
      begin(node, object, { reason: DomainRunningReason.UNKNOWN });
    } else if (said?.hasManagedSave === true) node.runtime(object).managedSave = domainKind.format(model);
  }
  if (state !== DomainState.RUNNING && state !== DomainState.SHUTOFF)
    node.setState(node.domains.byUUID(model.uuid ?? ''), state, runs ? DomainPausedReason.UNKNOWN : 0);
}
