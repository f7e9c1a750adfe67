import type { Duplex } from 'node:stream';
import type { DriverConnection } from '../../driver/connection.js';
import type { CallContext, FileDescriptor } from '../../driver/types.js';
import type { RpcTransport } from '../client/index.js';
import { invoke, type Procedure, type ServerResult, XdrReader, XdrWriter } from '../index.js';

/** Carries calls to a driver of the same process through the bytes of the wire. */
export class Loopback implements RpcTransport {
  /** Names of the procedures called so far. */
  readonly called: string[] = [];

  constructor(private readonly driver: DriverConnection) {}

  private async run<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    context?: CallContext,
    files: readonly FileDescriptor[] = [],
  ): Promise<ServerResult<R>> {
    this.called.push(procedure.name);
    const writer = new XdrWriter();
    procedure.writeArgs(writer, args);
    const received = procedure.readArgs(new XdrReader(writer.take()));
    const result = await invoke(this.driver, procedure, received, { ...context, files });
    procedure.writeRet(writer, result.ret);
    return { ...result, ret: procedure.readRet(new XdrReader(writer.take())) };
  }

  async call<A, R>(procedure: Procedure<A, R>, args: A, context?: CallContext): Promise<R> {
    return (await this.run(procedure, args, context)).ret;
  }

  async callWithFiles<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    files: readonly FileDescriptor[],
    context?: CallContext,
  ): Promise<{ ret: R; files: readonly FileDescriptor[] }> {
    const { ret, files: back = [] } = await this.run(procedure, args, context, files);
    return { ret, files: back };
  }

  async openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    context?: CallContext,
  ): Promise<{ ret: R; stream: Duplex }> {
    const { ret, stream } = await this.run(procedure, args, context);
    if (stream === undefined) throw new Error(`${procedure.name} gave no stream`);
    return { ret, stream };
  }
}
