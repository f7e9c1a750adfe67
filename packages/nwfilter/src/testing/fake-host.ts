import { CommandRecorder } from '@tsvirt/util';
import type { FrameWatch, HostServices } from '../host.js';
import type { LearningMode } from '../learning/mode.js';

/** Somebody who listens to a link. */
export interface FakeWatch extends FrameWatch {
  readonly link: string;
  readonly mode: LearningMode;
  open: boolean;
}

/** A host whose tables hold what the restore programs were told, as far as names of chains and what leads to them go. */
export class FakeHost implements HostServices {
  readonly runner = new CommandRecorder();
  readonly links: Set<string>;
  readonly watches: FakeWatch[] = [];
  readonly calls = { iptables: true, ip6tables: true };
  /** A program that refuses what it is told next. */
  refuses: string | undefined;
  readonly #rules = new Map<string, string[]>();

  constructor(...links: string[]) {
    this.links = new Set(links);
    this.runner.on(/-save/, ({ argv }) => {
      const rules = this.rules(argv[0].replace('-save', ''));
      return { stdout: `${rules.join('\n')}\n` };
    });
    this.runner.on(/-restore/, ({ argv, input }) => {
      if (argv[0] === this.refuses) {
        this.refuses = undefined;
        return { code: 1, stderr: 'line 3 failed' };
      }
      this.#take(argv[0].replace('-restore', ''), input ?? '');
      return {};
    });
  }

  async hasLink(name: string): Promise<boolean> {
    return this.links.has(name);
  }

  async bridgeCalls(program: 'iptables' | 'ip6tables'): Promise<boolean> {
    return this.calls[program];
  }

  async watchFrames(link: string, mode: LearningMode, watch: FrameWatch): Promise<() => void> {
    const entry: FakeWatch = {
      link,
      mode,
      open: true,
      onFrame: (frame) => watch.onFrame(frame),
      onEnd: (error) => watch.onEnd(error),
    };
    this.watches.push(entry);
    return () => {
      entry.open = false;
    };
  }

  /** What a program's table holds: chains, then rules. */
  rules(program: string): readonly string[] {
    return this.#rules.get(program) ?? [];
  }

  /** Where in the table the rule with this number of a chain is, from 1 up. */
  #place(table: readonly string[], chain: string, number: number): number {
    const own = table.flatMap((line, at) => (line.startsWith(`-A ${chain} `) ? [at] : []));
    return own[number - 1] ?? table.length;
  }

  /** Puts a rule into a table as another program would. */
  insert(program: string, rule: string): void {
    this.#take(program, rule);
  }

  #take(program: string, input: string): void {
    let table = [...this.rules(program)];
    for (const line of input.split('\n')) {
      const [verb, chain = '', ...rest] = line.split(' ');
      if (verb === '-N') table.unshift(`:${chain} ACCEPT`);
      else if (verb === '-X') table = table.filter((each) => each !== `:${chain} ACCEPT`);
      else if (verb === '-F') table = table.filter((each) => !each.startsWith(`-A ${chain} `));
      else if (verb === '-A') table.push(line);
      else if (verb === '-I')
        table.splice(this.#place(table, chain, Number(rest[0])), 0, `-A ${chain} ${rest.slice(1).join(' ')}`);
      else if (verb === '-D') table = table.filter((each) => each !== line.replace('-D', '-A'));
    }
    this.#rules.set(program, table);
  }
}
