import { type DriverConnection, formatUri, type OpenContext, type VirtUri } from '@tsvirt/core';
import { DriverFeature, type Message, Program, payloadOf, remote } from '@tsvirt/core/rpc';
import { RemoteMethods } from '@tsvirt/core/rpc/client';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { RpcConnection } from './connection.js';
import { type RemoteTarget, remoteTarget } from './endpoint.js';

const authNone = 0;

/** A connection to a daemon, with every method of the contract as calls of the wire. */
export class RemoteConnection extends RemoteMethods {
  readonly #connection: RpcConnection;
  readonly #secure: boolean;
  readonly #uri: string;
  readonly #listeners: ((reason: number) => void)[] = [];
  #keepaliveWorks = false;
  #closedFor: number | undefined;

  private constructor(connection: RpcConnection, secure: boolean, uri: string) {
    super(connection);
    this.#uri = uri;
    this.#connection = connection;
    this.#secure = secure;
  }

  /** Connects, authenticates and opens. */
  static async open(context: OpenContext, uri: VirtUri): Promise<DriverConnection> {
    const target = remoteTarget(uri, context.readOnly);
    const { endpoint } = target;
    let opened: RemoteConnection | undefined;
    const connection = await RpcConnection.open(
      endpoint,
      {
        event: (message) => opened?.take(message),
        closed: (reason) => opened?.lost(reason),
      },
      context.logger,
      context.signal,
    );
    opened = new RemoteConnection(connection, endpoint.kind !== 'tcp', asGiven(uri));
    try {
      await opened.start(target, context.readOnly, context.signal);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return opened;
  }

  private async start(
    { name, keepalive }: RemoteTarget,
    readOnly: boolean,
    signal?: AbortSignal,
  ): Promise<void> {
    const call = signal === undefined ? {} : { signal };
    const supports = async (feature: number) =>
      (await this.#connection.call(remote.connectSupportsFeature, { feature }, call)).supported;
    const { types } = await this.#connection.call(remote.authList, undefined, call);
    if (!types.includes(authNone))
      throw new VirtError(
        ErrorCode.AUTH_FAILED,
        'authentication failed: the daemon asks for a way of authentication that this driver lacks',
        {
          domain: ErrorDomain.REMOTE,
          hint: 'Let the daemon accept auth "none" on this socket, or use a user it trusts.',
        },
      );
    await this.#connection.call(remote.connectOpen, { name, flags: readOnly ? 1 : 0 }, call);
    this.#keepaliveWorks = await supports(DriverFeature.PROGRAM_KEEPALIVE);
    if (this.#keepaliveWorks) this.#connection.startKeepalive(keepalive.interval, keepalive.count);
    if (await supports(DriverFeature.REMOTE_CLOSE_CALLBACK))
      await this.#connection.call(remote.connectRegisterCloseCallback, undefined, call);
  }

  isAlive(): boolean {
    return this.#connection.alive;
  }

  isSecure(): boolean {
    return this.#secure;
  }

  /** The URI that leads here, as the caller gave it: the daemon knows only its own. Answers to virConnectGetURI. */
  override connectGetURI(): Promise<string> {
    return Promise.resolve(this.#uri);
  }

  /** Answers to virConnectSetKeepAlive: seconds and tries. @throws VirtError `NO_SUPPORT` where the daemon knows no keepalive. */
  setKeepAlive(interval: number, count: number): void {
    if (!this.#keepaliveWorks)
      throw new VirtError(ErrorCode.NO_SUPPORT, "the daemon doesn't know keepalive messages", {
        domain: ErrorDomain.REMOTE,
      });
    this.#connection.startKeepalive(interval, count);
  }

  onClosed(listener: (reason: number) => void): void {
    if (this.#closedFor === undefined) this.#listeners.push(listener);
    else listener(this.#closedFor);
  }

  async close(): Promise<void> {
    if (!this.#connection.alive) return;
    // The socket is closed right after: an answer that doesn't come changes nothing.
    await this.#connection.call(remote.connectClose, undefined).catch(() => undefined);
    await this.#connection.close();
  }

  private take(message: Message): void {
    const closed = remote.connectEventConnectionClosed;
    if (message.program === Program.REMOTE.program && message.procedure === closed.number) {
      const { reason } = closed.readRet(payloadOf(message));
      this.lost(reason);
    } else this.handleEvent(message);
  }

  private lost(reason: number): void {
    if (this.#closedFor !== undefined) return;
    this.#closedFor = reason;
    for (const listener of this.#listeners.splice(0)) listener(reason);
  }
}

/** The URI with its query as it was written. */
const asGiven = (uri: VirtUri): string =>
  formatUri({ ...uri, params: [] }) + (uri.query === null ? '' : `?${uri.query}`);
