import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine } from '../testing/command-line.js';

const memory = {
  directory: '/ram/guest',
  hugePages: [{ size: 2048n, path: '/huge/guest' }],
  nodes: [
    { id: 0, cpus: [0, 1] },
    { id: 1, cpus: [2, 3] },
  ],
};
const numa = (cells: string, rest = '') =>
  `<vcpu>2</vcpu><cpu><numa>${cells}${rest}</numa></cpu><maxMemory slots='2'>2097152</maxMemory>`;
const two = numa("<cell id='0' cpus='0' memory='65536'/><cell id='1' cpus='1' memory='65000'/>");

test('memory of a machine is in huge pages if it says so', (t) => {
  const lines = commandLine('<memoryBacking><hugepages/></memoryBacking>', { resources: { memory } });
  t.true(
    lines.includes(
      '-object {"qom-type":"memory-backend-file","id":"pc.ram","mem-path":"/huge/guest","prealloc":true,"size":224395264}',
    ),
  );
});

test('huge pages of a size that the host has mounted no file system for are refused', (t) => {
  const error = t.throws(() =>
    commandLine("<memoryBacking><hugepages><page size='1' unit='GiB'/></hugepages></memoryBacking>", {
      resources: { memory },
    }),
  );
  t.true(hasErrorCode(error, ErrorCode.INTERNAL_ERROR));
});

test('distances between nodes are told for all once one is named', (t) => {
  const lines = commandLine(
    numa(
      "<cell id='0' cpus='0' memory='65536'><distances><sibling id='1' value='21'/></distances></cell><cell id='1' cpus='1' memory='65536'/>",
    ),
    { resources: { memory } },
  );
  t.deepEqual(
    lines.filter((line) => line.startsWith('-numa dist')),
    [
      '-numa dist,src=0,dst=0,val=10',
      '-numa dist,src=0,dst=1,val=21',
      '-numa dist,src=1,dst=0,val=21',
      '-numa dist,src=1,dst=1,val=10',
    ],
  );
});

test('how fast memory is goes into a table of its own', (t) => {
  const lines = commandLine(
    numa(
      "<cell id='0' cpus='0-1' memory='65536'><cache level='1' associativity='full' policy='writethrough'><size value='10' unit='KiB'/><line value='8' unit='B'/></cache></cell><cell id='1' memory='65536'/>",
      "<interconnects><latency initiator='0' target='1' cache='1' type='read' value='5'/><bandwidth initiator='0' target='1' type='access' value='10'/></interconnects>",
    ),
    { resources: { memory } },
  );
  t.regex(lines.find((line) => line.startsWith('-machine')) ?? '', /,hmat=on/);
  t.true(lines.includes('-numa node,nodeid=1,initiator=0,memdev=ram-node1'));
  t.deepEqual(
    lines.filter((line) => line.startsWith('-numa hmat')),
    [
      '-numa hmat-lb,initiator=0,target=1,hierarchy=first-level,data-type=read-latency,latency=5',
      '-numa hmat-lb,initiator=0,target=1,hierarchy=memory,data-type=access-bandwidth,bandwidth=10K',
      '-numa hmat-cache,node-id=0,size=10K,level=1,associativity=complex,policy=write-through,line=8',
    ],
  );
});

test('modules get slots, whole sizes and the nodes of the host that they name', (t) => {
  const lines = commandLine(
    `${two}<devices>
      <memory model='dimm'><target><size>2047</size><node>0</node></target></memory>
      <memory model='dimm'><source><nodemask>1</nodemask></source><target><size>2048</size><node>1</node></target></memory>
      <memory model='virtio-mem'><target><size>4096</size><block>2048</block><requested>0</requested></target></memory></devices>`,
    { resources: { memory } },
  );
  for (const line of [
    '-object {"qom-type":"memory-backend-ram","id":"memdimm0","size":2097152}',
    '-device {"driver":"pc-dimm","node":0,"memdev":"memdimm0","id":"dimm0","slot":0}',
    '-object {"qom-type":"memory-backend-ram","id":"memdimm1","size":2097152,"host-nodes":[1],"policy":"bind"}',
    '-device {"driver":"pc-dimm","node":1,"memdev":"memdimm1","id":"dimm1","slot":1}',
  ])
    t.true(lines.includes(line), line);
});

test('a node that the host has not, and a slot too many, are refused', (t) => {
  const absent = t.throws(() =>
    commandLine("<numatune><memory mode='strict' nodeset='7'/></numatune>", { resources: { memory } }),
  );
  t.true(hasErrorCode(absent, ErrorCode.CONFIG_UNSUPPORTED));
  const module = "<memory model='dimm'><target><size>2048</size><node>0</node></target></memory>";
  const full = t.throws(() => commandLine(`${two}<devices>${module.repeat(3)}</devices>`));
  t.true(hasErrorCode(full, ErrorCode.CONFIG_UNSUPPORTED));
});
