/** The part of a configuration space that all devices of PCI have; PCI Express has more. */
const conventionalLength = 256;
const speeds = [undefined, '2.5', '5', '8', '16', '32', '64'] as const;
const expressCapability = 0x10;
/** Kinds of ports that are inside of a root complex and so have no link. */
const withoutLink = [0x9, 0xa];

/** What a device's registers begin with says whether it is a bridge. */
export function headerType(config: Buffer): 'pci-bridge' | 'cardbus-bridge' | undefined {
  switch ((config[0x0e] ?? 0) & 0x7f) {
    case 1:
      return 'pci-bridge';
    case 2:
      return 'cardbus-bridge';
    default:
      return undefined;
  }
}

/** A link of PCI Express, what it can and what it does; without links where the device has none. Undefined for conventional PCI. */
export function pciExpress(config: Buffer) {
  const at = findExpress(config);
  if (at === undefined) return config.length > conventionalLength ? {} : undefined;
  if (at + 0x14 > config.length) return {};
  const kind = (config.readUInt16LE(at + 2) >> 4) & 0xf;
  if (withoutLink.includes(kind)) return {};
  const can = config.readUInt32LE(at + 0x0c);
  const does = config.readUInt16LE(at + 0x12);
  return {
    links: [
      { validity: 'cap' as const, port: can >>> 24, speed: speeds[can & 0xf], width: (can >> 4) & 0x3f },
      { validity: 'sta' as const, speed: speeds[does & 0xf], width: (does >> 4) & 0x3f },
    ],
  };
}

function findExpress(config: Buffer): number | undefined {
  if (config.length < 64 || (config.readUInt16LE(0x06) & 0x10) === 0) return undefined;
  let at = (config[0x34] ?? 0) & ~3;
  // A list that bites its tail ends too.
  for (
    let steps = 0;
    at >= 0x40 && at + 2 <= Math.min(config.length, conventionalLength) && steps < 48;
    steps++
  ) {
    if (config[at] === expressCapability) return at;
    at = (config[at + 1] ?? 0) & ~3;
  }
  return undefined;
}
