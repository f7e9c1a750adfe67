import { appendFileSync } from 'node:fs';
import type { Connect } from '@tsvirt/core';
import { type CommandTable, commandTable } from '../parser/table.js';
import { getSystemErrorMessage } from './errno.js';
import { CommandFailure, failureLines } from './failure.js';
import type { ShellIo } from './io.js';

/** What the command line says about a whole session. */
export interface SessionSettings {
  uri: string | undefined;
  readOnly: boolean;
  quiet: boolean;
  timing: boolean;
  /** 0 tells most, 4 errors only. */
  debug: number;
  /** The console's escape character: `^]`. */
  escape: string;
  logFile: string | undefined;
  keepaliveInterval: number | undefined;
  keepaliveCount: number | undefined;
  interactive: boolean;
}

/** The settings that nothing was said about. */
export const DEFAULT_SETTINGS: SessionSettings = {
  uri: undefined,
  readOnly: false,
  quiet: false,
  timing: false,
  debug: 4,
  escape: '^]',
  logFile: undefined,
  keepaliveInterval: undefined,
  keepaliveCount: undefined,
  interactive: false,
};

/** A run of the shell: its settings, its output and the connection that its commands share. */
export class Session {
  readonly table: CommandTable = commandTable();
  #connection: Promise<Connect> | undefined;

  constructor(
    readonly io: ShellIo,
    readonly settings: SessionSettings,
  ) {}

  print(text: string): void {
    this.io.out(text);
  }

  error(message: string): void {
    this.log('ERROR', message);
    this.io.err(`error: ${message}\n`);
  }

  /** Told with `--debug` up to `level`. */
  debug(level: number, message: string): void {
    if (level < this.settings.debug || this.settings.debug >= 4) return;
    this.log('DEBUG', message);
    this.io.out(message);
  }

  /** Makes sure that the log can be written. @returns why it can't. */
  openLog(): string | undefined {
    const { logFile } = this.settings;
    if (logFile === undefined) return undefined;
    try {
      appendFileSync(logFile, '');
      return undefined;
    } catch (error) {
      return `cannot write the log file '${logFile}': ${getSystemErrorMessage(error)}`;
    }
  }

  log(level: string, message: string): void {
    if (this.settings.logFile === undefined) return;
    const line = `[${new Date().toISOString()} ${this.io.program} ${process.pid}] ${level} ${message.trimEnd()}\n`;
    appendFileSync(this.settings.logFile, line);
  }

  /** The connection, opened on first use and again after it was lost. */
  async connect(): Promise<Connect> {
    const current = await this.current();
    if (current) return current;
    this.#connection = this.#open(this.settings);
    return this.#connection;
  }

  /** Connects to another URI. A failure leaves the connection as it was. */
  async reconnect(uri: string | undefined, readOnly: boolean): Promise<void> {
    const connection = await this.#open({ ...this.settings, uri, readOnly });
    await this.close();
    this.settings.uri = uri;
    this.settings.readOnly = readOnly;
    this.#connection = Promise.resolve(connection);
  }

  /** The connection if there is one that lives. */
  async current(): Promise<Connect | undefined> {
    try {
      const connection = await this.#connection;
      if (connection && (await connection.isAlive())) return connection;
    } catch {
      // a connection that couldn't be opened is tried again
    }
    this.#connection = undefined;
    return undefined;
  }

  async #open(settings: SessionSettings): Promise<Connect> {
    const { openConnection } = await import('./open.js');
    try {
      return await openConnection(this, settings);
    } catch (error) {
      const hint =
        error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
      const lines = ['failed to connect to the hypervisor', ...failureLines(error)];
      throw new CommandFailure(hint === undefined ? lines : [...lines, hint], { cause: error });
    }
  }

  async close(): Promise<void> {
    const connection = await this.current();
    this.#connection = undefined;
    await connection?.close();
  }
}
