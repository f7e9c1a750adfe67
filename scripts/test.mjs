#!/usr/bin/env node
// npm test: from a fresh clone to the verdict. Sets up what is missing, builds, and runs every check and every test.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runAva } from './lib/ava.mjs';
import { build } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { makeGuest } from './lib/guest.mjs';
import { attempt, tail } from './lib/run.mjs';
import { say, seconds, step } from './lib/say.mjs';
import { ensureSystemPackages } from './lib/system.mjs';
import { checkNode, packageFolders, root } from './lib/workspace.mjs';

/** What the tests meet besides our own code. */
const systemPackages = {
  'g++': 'compiles libxmljs2, the XML library',
  make: 'compiles libxmljs2',
  python3: 'runs node-gyp, which compiles libxmljs2',
  'qemu-system-x86': 'the hypervisor that runs the guests of the tests',
  'qemu-utils': 'qemu-img, for disk images',
  'busybox-static': 'the user space of the guests of the tests',
  cpio: 'packs the initramfs of the guests of the tests',
  'libvirt-clients': 'the real virsh, as a client of our daemon',
  'python3-libvirt': 'the real Python client of our daemon',
  'libvirt-daemon-system': 'a real libvirtd, as the server of our client (not started)',
  'dnsmasq-base': 'DHCP and DNS of virtual networks',
  nftables: 'firewall of virtual networks',
  iptables: 'firewall of virtual networks',
  ebtables: 'network filters',
  iproute2: 'bridges and taps',
  openssl: 'certificates for the tests of TLS',
  'dbus-daemon': 'the bus that shows a guest of the tests',
  'dbus-bin': 'asks on that bus',
  swtpm: 'the TPM of a guest of the tests',
  'swtpm-tools': 'makes that TPM what it is at first',
};

/**
 * Checks of the whole workspace. `needs`: a folder without which the check has nothing to compare with; `says`: its last
 * line is worth showing.
 */
const checks = [
  { name: 'format and lint', command: ['pnpm', 'exec', 'biome', 'check', '.'] },
  { name: 'dependency rules and manifests', command: ['node', 'tools/lint/dist/main.js'] },
  { name: 'dead code', command: ['pnpm', 'exec', 'knip', '--no-config-hints'] },
  {
    name: 'generated code',
    command: ['node', 'tools/generate/dist/main.js', '--check'],
    needs: '../shared/facts',
    says: true,
  },
  {
    name: 'conformance',
    command: ['node', 'tools/conformance/dist/main.js'],
    needs: '../shared/corpus',
    says: true,
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const since = Date.now();

function count(result) {
  for (const key of Object.keys(total)) total[key] += result[key] ?? 0;
}

async function check(env, { name, command: [program, ...args], needs, says }) {
  if (needs !== undefined && !existsSync(join(root, needs))) {
    say(`- ${name}: skipped, there is no ${needs} beside this clone`);
    return count({ skipped: 1 });
  }
  try {
    await step(name, async () => {
      const { code, output } = await attempt(program, args, { env, timeout: 20 * 60_000 });
      if (code !== 0) throw new Error(tail(output, 60));
      return says ? tail(output, 1) : undefined;
    });
    count({ passed: 1 });
  } catch (error) {
    say(error.message);
    count({ failed: 1 });
  }
}

async function testPackage(env, folder) {
  let result;
  await step(`test ${folder}`, async (progress) => {
    result = await runAva(folder, env, progress);
    if (result.failed > 0) throw new Error();
    if (result.passed + result.skipped === 0) return 'no tests';
    return `${result.passed} passed${result.skipped ? `, ${result.skipped} skipped` : ''}`;
  }).catch((error) => {
    result ??= { failed: 1, report: String(error.stack) };
    say(`  ${result.passed ?? 0} passed, ${result.failed} failed\n${result.report}`);
  });
  count(result);
}

async function main() {
  checkNode();
  await ensureSystemPackages(systemPackages);
  const env = await ensureDependencies();
  // what did compile is tested even if something else didn't
  const built = await build(env).then(
    () => ({ passed: 1 }),
    (error) => {
      say(error.output ?? error.stack);
      return { failed: 1 };
    },
  );
  count(built);
  for (const each of checks) await check(env, each);
  await makeGuest();
  for (const folder of packageFolders()) await testPackage(env, folder);
}

try {
  await main();
} catch (error) {
  say(error.output ? `${error.message}\n${error.output}` : error.stack);
  total.failed++;
}
say(`all of it took ${seconds(since)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
say(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
