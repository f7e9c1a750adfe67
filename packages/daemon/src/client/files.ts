import { type AnyProcedure, type Message, MessageType, rpcError, type WireChannel } from '@tsvirt/core/rpc';
import { closeDescriptors, ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** How many other messages may come before a call whose file descriptors were announced. */
const patience = 64;

/**
 * The file descriptors that a client passes. As keeping what comes costs, it is done only after the client has asked whether it may pass
 * some, which every client of libvirt does before each such call.
 */
export class ClientFiles {
  readonly #channel: WireChannel;
  #announced = 0;
  #left = 0;
  #end: (() => void) | undefined;

  constructor(channel: WireChannel) {
    this.#channel = channel;
  }

  /** The client asks whether it may pass descriptors; gives the answer. */
  announce(): boolean {
    if (!this.#channel.carriesFiles) return false;
    this.#announced++;
    this.#left = patience;
    this.#end ??= this.#channel.awaitFiles();
    return true;
  }

  /**
   * A call has come.
   * @throws VirtError `RPC` where it has descriptors but may have none, `ARGUMENT_UNSUPPORTED` where they were not kept
   */
  check(message: Message, procedure: AnyProcedure): void {
    this.#called(procedure);
    if (message.type !== MessageType.CALL_WITH_FDS) return;
    if (!procedure.files) throw rpcError(`${procedure.name} takes no file descriptors`);
    if (message.files === undefined)
      throw new VirtError(
        ErrorCode.ARGUMENT_UNSUPPORTED,
        `the file descriptors of ${procedure.name} were not taken`,
        {
          domain: ErrorDomain.RPC,
          hint: 'Ask for the feature of passing them right before the call, on a unix socket and on a connection that may write.',
        },
      );
  }

  #called(procedure: AnyProcedure): void {
    if (this.#end === undefined) return;
    if (procedure.files) this.#announced--;
    this.#left--;
    if (this.#announced > 0 && this.#left > 0) return;
    this.#announced = 0;
    this.#end();
    this.#end = undefined;
  }
}

/** Closes what came with a message, once it is answered or nobody will answer it. */
export function closeFiles({ files }: Pick<Message, 'files'>): void {
  if (files !== undefined) closeDescriptors(files);
}
