/** The devices of `test:///default`: a computer, two FC adapters, and a virtual port of the first. */
export const defaultDevices: readonly string[] = [
  `<device>
  <name>computer</name>
  <capability type='system'>
    <hardware>
      <vendor>Libvirt</vendor>
      <version>Test driver</version>
      <serial>123456</serial>
      <uuid>11111111-2222-3333-4444-555555555555</uuid>
    </hardware>
    <firmware>
      <vendor>Libvirt</vendor>
      <version>Test Driver</version>
      <release_date>01/22/2007</release_date>
    </firmware>
  </capability>
</device>
`,
  scsiHost({
    name: 'scsi_host1',
    parent: 'computer',
    host: 1,
    world: '12341234',
    fabric: '43214321',
    ports: true,
  }),
  scsiHost({
    name: 'scsi_host2',
    parent: 'computer',
    host: 2,
    world: '56785678',
    fabric: '87658765',
    ports: true,
  }),
  scsiHost({
    name: 'scsi_host11',
    parent: 'scsi_host1',
    host: 11,
    world: '34563456',
    fabric: '43214321',
    ports: false,
  }),
];

interface ScsiHost {
  readonly name: string;
  readonly parent: string;
  readonly host: number;
  /** The last digits of its world wide names. */
  readonly world: string;
  readonly fabric: string;
  /** Whether it can make virtual ports. */
  readonly ports: boolean;
}

function scsiHost({ name, parent, host, world, fabric, ports }: ScsiHost): string {
  return `<device>
  <name>${name}</name>
  <parent>${parent}</parent>
  <capability type='scsi_host'>
    <host>${host}</host>
    <unique_id>${host - 1}</unique_id>
    <capability type='fc_host'>
      <wwnn>20000000${world}</wwnn>
      <wwpn>10000000${world}</wwpn>
      <fabric_wwn>20000000${fabric}</fabric_wwn>
    </capability>${ports ? "\n    <capability type='vport_ops'/>" : ''}
  </capability>
</device>
`;
}
