import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { formatHostCapabilities } from '../capabilities/index.js';
import { readTopology } from './topology.js';

const cpu = (id: number, place: Record<string, string>): [string, string][] =>
  Object.entries(place).map(([name, text]) => [`sys/devices/system/cpu/cpu${id}/${name}`, text]);
const cache = (level: number, id: number, size: string, cpus: string): Record<string, string> => ({
  [`cache/index${level}/level`]: String(level),
  [`cache/index${level}/id`]: String(id),
  [`cache/index${level}/type`]: level === 1 ? 'Data' : 'Unified',
  [`cache/index${level}/size`]: size,
  [`cache/index${level}/shared_cpu_list`]: cpus,
});

/** Two CPUs with a second-level cache each, and one of the third level for both. */
const host: [string, string][] = [
  ['sys/devices/system/cpu/present', '0-2'],
  ['sys/devices/system/node/node0/cpulist', '0-2'],
  ['sys/devices/system/node/node0/meminfo', 'Node 0 MemTotal: 4096 kB'],
  ...cpu(0, {
    'topology/cluster_id': '65535',
    ...cache(1, 0, '32K', '0'),
    ...cache(2, 0, '256K', '0'),
    ...cache(3, 0, '15360K', '0-1'),
  }),
  ...cpu(1, {
    'topology/cluster_id': '4',
    'topology/core_id': '1',
    ...cache(2, 1, '256K', '1'),
    ...cache(3, 0, '15360K', '0-1'),
  }),
  ...cpu(2, { online: '0' }),
];

async function capabilitiesOf(t: ExecutionContext, files: readonly [string, string][]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-topology-'));
  t.teardown(() => rm(root, { recursive: true }));
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), `${text}\n`);
  }
  const topology = await readTopology(root);
  return formatHostCapabilities({ arch: 'x86_64', powerManagement: [], iommu: false, topology }, []);
}

test('caches that CPUs share are told once, and an offline CPU by its number alone', async (t) => {
  const xml = await capabilitiesOf(t, host);
  t.true(
    xml.includes(`    <cache>
      <bank id='0' level='2' type='both' size='256' unit='KiB' cpus='0'/>
      <bank id='1' level='2' type='both' size='256' unit='KiB' cpus='1'/>
      <bank id='0' level='3' type='both' size='15' unit='MiB' cpus='0-1'/>
    </cache>
`),
    xml,
  );
  t.true(xml.includes("<cpu id='0' socket_id='0' die_id='0' cluster_id='0' core_id='0' siblings='0'/>"));
  t.true(xml.includes("<cpu id='1' socket_id='0' die_id='0' cluster_id='4' core_id='1' siblings='1'/>"));
  t.true(xml.includes("<cpu id='2'/>"));
  t.notRegex(xml, /memory_bandwidth|interconnects|<control/);
});

test('what the kernel can part and count of caches and memory bandwidth is told', async (t) => {
  const info = 'sys/fs/resctrl/info';
  const xml = await capabilitiesOf(t, [
    ...host,
    [`${info}/L3CODE/cbm_mask`, 'fffff'],
    [`${info}/L3CODE/min_cbm_bits`, '2'],
    [`${info}/L3CODE/num_closids`, '4'],
    [`${info}/L3DATA/cbm_mask`, '7fff'],
    [`${info}/L3DATA/min_cbm_bits`, '1'],
    [`${info}/L3DATA/num_closids`, '8'],
    [`${info}/L3_MON/mon_features`, 'llc_occupancy\nmbm_total_bytes\nmbm_local_bytes'],
    [`${info}/L3_MON/num_rmids`, '176'],
    [`${info}/L3_MON/max_threshold_occupancy`, '270336'],
    [`${info}/MB/bandwidth_gran`, '10'],
    [`${info}/MB/min_bandwidth`, '20'],
    [`${info}/MB/num_closids`, '4'],
  ]);
  t.true(
    xml.includes(`      <bank id='0' level='3' type='both' size='15' unit='MiB' cpus='0-1'>
        <control granularity='768' min='1536' unit='KiB' type='code' maxAllocs='4'/>
        <control granularity='1' unit='MiB' type='data' maxAllocs='8'/>
      </bank>
      <monitor level='3' reuseThreshold='270336' maxMonitors='176'>
        <feature name='llc_occupancy'/>
      </monitor>
    </cache>
    <memory_bandwidth>
      <node id='0' cpus='0-1'>
        <control granularity='10' min='20' maxAllocs='4'/>
      </node>
      <monitor maxMonitors='176'>
        <feature name='mbm_total_bytes'/>
        <feature name='mbm_local_bytes'/>
      </monitor>
    </memory_bandwidth>
`),
    xml,
  );
});

test('what the firmware tells of memory is told with the nodes', async (t) => {
  const node = 'sys/devices/system/node/node0';
  const xml = await capabilitiesOf(t, [
    ...host,
    [`${node}/memory_side_cache/index1/indexing`, '1'],
    [`${node}/memory_side_cache/index1/write_policy`, '7'],
    [`${node}/memory_side_cache/index1/size`, '10240'],
    [`${node}/memory_side_cache/index1/line_size`, '64'],
    [`${node}/access0/initiators/node0/uevent`, ''],
    [`${node}/access0/initiators/read_latency`, '6'],
    [`${node}/access0/initiators/read_bandwidth`, '201'],
  ]);
  t.true(
    xml.includes(`          <cache level='1' associativity='full' policy='none'>
            <size value='10' unit='KiB'/>
            <line value='64' unit='B'/>
          </cache>
          <cpus num='3'>
`),
    xml,
  );
  t.true(
    xml.includes(`      <interconnects>
        <latency initiator='0' target='0' type='read' value='6'/>
        <bandwidth initiator='0' target='0' type='read' value='205824' unit='KiB'/>
      </interconnects>
`),
    xml,
  );
});
