import { writeFile } from 'node:fs/promises';
import { CommandRecorder, type DetachedProcess, SysctlRecorder, spawnDetached } from '@tsvirt/util';
import type { HostRoute, HostServices } from '../host.js';

/** A host that remembers what is done to it: links come and go by `ip`, dnsmasq is a process that does nothing. */
export class FakeHost implements HostServices {
  readonly runner = new CommandRecorder();
  readonly sysctl = new SysctlRecorder({
    'net/ipv4/ip_forward': '0',
    'net/ipv6/conf/all/forwarding': '0',
    'net/ipv6/conf/eth0/accept_ra': '1',
  });
  readonly links: Set<string>;
  readonly routes: HostRoute[] = [];
  readonly announced = new Set<string>();
  readonly processes: DetachedProcess[] = [];
  /** Whoever watches a process is told of its end only by these, in the order of watching. */
  readonly watches: (() => void)[] = [];
  readonly facts = {
    links: async () => this.links,
    routes: async () => this.routes,
    announced: async () => this.announced,
    addresses: () => [],
  };

  constructor(...links: string[]) {
    this.links = new Set(['lo', ...links]);
    this.runner.on('ip -batch', ({ input }) => {
      for (const [, verb, name] of (input ?? '').matchAll(/^link (add name|delete dev) (\S+)/gm))
        if (name !== undefined) verb === 'add name' ? this.links.add(name) : this.links.delete(name);
      return {};
    });
    this.runner.on('dnsmasq', async ({ argv }) => {
      const process = await spawnDetached(['sleep', '3600']);
      this.processes.push(process);
      const file = argv.find((word) => word.startsWith('--pid-file='))?.slice('--pid-file='.length) ?? '';
      await writeFile(file, `${process.pid}\n`);
      return {};
    });
  }

  watchExit(): Promise<void> {
    return new Promise((resolve) => this.watches.push(resolve));
  }

  /** The programs that ran, by name. */
  get programs(): string[] {
    return this.runner.calls.map(({ argv }) => argv[0]);
  }

  /** Everything that `nft` was told. */
  get rules(): string {
    return this.runner.calls
      .filter(({ argv }) => argv[0] === 'nft')
      .map(({ input }) => input ?? '')
      .join('');
  }

  /** Ends what is left. */
  end(): void {
    for (const process of this.processes) process.kill('SIGKILL');
  }
}
