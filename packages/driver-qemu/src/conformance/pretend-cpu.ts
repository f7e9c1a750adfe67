import { type HostCpuInput, hostCpuXml } from '@tsvirt/conf/cpu';
import type { Corpus } from '@tsvirt/core/conformance';

interface PretendCpu {
  readonly model?: string;
  readonly vendor?: string;
  readonly features?: readonly string[];
}

/**
 * The CPU that the corpus' pretend host of an architecture has; its addresses have 64 bits, but for s390.
 * @param cases the suite's own entry, or that of most
 * @param named the key of a CPU that a case has instead
 */
export function pretendCpu(
  corpus: Corpus,
  arch: string,
  cases: 'domaincaps' | 'hostCpu',
  named?: string,
): string {
  const { hostCpu } = corpus.readJson<{ readonly hostCpu: Readonly<Record<string, string>> }>(
    '_shared/qemu-environment.json',
  );
  const known = corpus.readJson<Readonly<Record<string, PretendCpu>>>('_shared/hostcpus.json');
  const usual =
    cases === 'domaincaps'
      ? new RegExp(`\\b${arch}: (\\w+)`).exec(hostCpu.domaincaps ?? '')?.[1]
      : hostCpu[arch];
  const { model, vendor, features } = known[named ?? usual ?? ''] ?? {};
  const cpu: HostCpuInput = {
    arch,
    ...(model !== undefined && { model }),
    ...(vendor !== undefined && { vendor }),
    ...(features !== undefined && { features: features.map((name) => ({ name })) }),
    ...(arch === 's390x' ? {} : { maxPhysAddr: { mode: 'emulate', bits: 64 } }),
  };
  return hostCpuXml(cpu);
}
