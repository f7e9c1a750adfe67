import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** One command that is expected, with the lines that answer it: events may come before the reply. */
export interface ScriptedCommand {
  readonly command: string;
  readonly reply: string;
}

/**
 * QEMU's end of a monitor: it answers the commands that are expected, in their order.
 *
 * Questions that the script has and nobody asks are passed over: they change nothing.
 */
export class ScriptedMonitor {
  readonly #server: Server;
  #script: ScriptedCommand[] = [];
  #rest = '';
  /** What went otherwise than in the script. */
  readonly surprises: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => {
      socket.on('error', () => undefined);
      socket.write(
        '{"QMP":{"version":{"qemu":{"major":10,"minor":0,"micro":0},"package":""},"capabilities":[]}}\r\n',
      );
      socket.on('data', (chunk: Buffer) => this.#read(socket, chunk.toString()));
    });
  }

  static async listen(path: string): Promise<ScriptedMonitor> {
    const server = createServer();
    const monitor = new ScriptedMonitor(server);
    server.listen({ path });
    await once(server, 'listening');
    return monitor;
  }

  /** What is to come now; what has not come until then is one of the {@link surprises}. */
  expect(script: readonly ScriptedCommand[]): void {
    this.finish();
    this.#script = [...script];
  }

  finish(): void {
    for (const { command } of this.#script)
      if (!isQuestion(command)) this.surprises.push(`the command ${command} never came`);
    this.#script = [];
  }

  close(): void {
    this.#server.close();
  }

  #read(socket: Socket, text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') this.#answer(socket, JSON.parse(line));
  }

  #answer(socket: Socket, { execute, id }: { readonly execute: string; readonly id: string }): void {
    if (execute === 'qmp_capabilities') {
      send(socket, { return: {}, id });
      return;
    }
    while (
      this.#script[0] !== undefined &&
      this.#script[0].command !== execute &&
      isQuestion(this.#script[0].command)
    )
      this.#script.shift();
    const next = this.#script.shift();
    if (next?.command !== execute) {
      if (next !== undefined) this.#script.unshift(next);
      this.surprises.push(`${execute} came instead of ${next?.command ?? 'nothing'}`);
      send(socket, { error: { class: 'GenericError', desc: 'not in the script' }, id });
      return;
    }
    for (const line of next.reply.split('\r\n')) {
      const message = JSON.parse(line) as Readonly<Record<string, unknown>>;
      send(socket, 'event' in message ? message : { ...message, id });
    }
  }
}

const isQuestion = (command: string): boolean => command.startsWith('query-') || command.endsWith('-list');

function send(socket: Socket, message: object): void {
  socket.write(`${JSON.stringify(message)}\r\n`);
}
