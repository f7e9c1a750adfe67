import { ErrorCode } from '@tsvirt/util';
import { filterError } from '../errors.js';
import { chainProtocol, type RuleUse } from './collect.js';
import { type ChainLetters, joined, type Words } from './iptables.js';
import { decimal, hex, type Item, type Items, type Resolve } from './items.js';

/** The group address to which bridges send what STP says. */
const stpAddress = '01:80:c2:00:00:00';

/** What goes to a chain by the protocol that its name begins with. */
const entrances: Readonly<Record<string, readonly string[]>> = {
  ipv4: ['-p', '0x800'],
  ipv6: ['-p', '0x86dd'],
  arp: ['-p', '0x806'],
  rarp: ['-p', '0x8035'],
  vlan: ['-p', '0x8100'],
  stp: ['-d', stpAddress],
  mac: [],
};

/** The chain of an interface: `libvirt-I-vnet0`, or one of its own for a protocol, `I-vnet0-arp`. */
export function ebtablesChain(letter: string, link: string, chain = 'root'): string {
  return chain === 'root' ? `libvirt-${letter}-${link}` : `${letter}-${link}-${chain}`;
}

/** What leads from an interface's first chain into one of a protocol. */
export function ebtablesEntrance(letter: string, link: string, chain: string): Words {
  const match = entrances[chainProtocol(chain) ?? 'mac'] ?? [];
  return ['-A', ebtablesChain(letter, link), ...match, '-j', ebtablesChain(letter, link, chain)];
}

/** A rule about frames in the words of ebtables: one for what the guest sends, one for what it gets, as its direction says. */
export function ebtablesRules(use: RuleUse, link: string, letters: ChainLetters, resolve: Resolve): Words[] {
  const { direction } = use.rule;
  const rules: Words[] = [];
  if (direction !== 'in') rules.push(frameRule(use, letters.sent, link, direction === 'inout', resolve));
  if (direction !== 'out') rules.push(frameRule(use, letters.received, link, false, resolve));
  return rules;
}

function frameRule(use: RuleUse, letter: string, link: string, reverse: boolean, resolve: Resolve): Words {
  const { rule, chain } = use;
  // There is nothing to answer with at this level.
  const target = rule.action === 'reject' ? 'DROP' : rule.action.toUpperCase();
  const words = new Condition(use.items, reverse, resolve).words(rule.condition?.protocol);
  return ['-A', ebtablesChain(letter, link, chain), ...words, '-j', target];
}

type Write = (value: unknown, resolve: Resolve) => string;

/** Writes a rule's condition; `reverse`: for what goes the other way, source and destination change places. */
class Condition {
  readonly #items: Items;
  readonly #reverse: boolean;
  readonly #resolve: Resolve;
  readonly #words: string[] = [];

  constructor(items: Items, reverse: boolean, resolve: Resolve) {
    this.#items = items;
    this.#reverse = reverse;
    this.#resolve = resolve;
  }

  words(protocol: string | undefined): string[] {
    switch (protocol) {
      case undefined:
        break;
      case 'mac':
        this.#addresses();
        this.#one('protocolid', '-p', hex);
        break;
      case 'vlan':
        this.#addresses();
        this.#words.push('-p', '0x8100');
        this.#one('vlanid', '--vlan-id');
        this.#one('encapProtocol', '--vlan-encap');
        break;
      case 'stp':
        this.#stp();
        break;
      case 'arp':
      case 'rarp':
        this.#arp(protocol === 'arp' ? '0x806' : '0x8035');
        break;
      case 'ip':
        this.#ip('ipv4', 'ip');
        this.#one('dscp', '--ip-tos', hex);
        break;
      case 'ipv6':
        this.#ip('ipv6', 'ip6');
        this.#icmp6();
        break;
      default:
        throw new Error(`'${protocol}' is no protocol of frames`);
    }
    return this.#words;
  }

  #addresses(): void {
    this.#sides('-s', '-d', 'macaddr', 'macmask', '/');
  }

  /** What source and destination have each; `src`/`dst` before the names of the parts. */
  #sides(source: string, destination: string, first: string, second: string, between: string): void {
    const [forSource, forDestination] = this.#reverse ? [destination, source] : [source, destination];
    this.#pair(`src${first}`, `src${second}`, forSource, between);
    this.#pair(`dst${first}`, `dst${second}`, forDestination, between);
  }

  #pair(first: string, second: string, option: string, between: string): void {
    const item = this.#items.get(first);
    if (item !== undefined)
      this.#words.push(
        option,
        ...negation(item),
        joined(item, this.#items.get(second), between, this.#resolve),
      );
  }

  #one(name: string, option: string, write: Write = decimal): void {
    const item = this.#items.get(name);
    if (item !== undefined) this.#words.push(option, ...negation(item), write(item.value, this.#resolve));
  }

  #stp(): void {
    if (this.#reverse && this.#items.has('srcmacaddr'))
      throw filterError(
        ErrorCode.INTERNAL_ERROR,
        'a rule about STP in both directions can have no sender address',
        'Give it the direction in or out.',
      );
    this.#addresses();
    this.#words.push('-d', stpAddress);
    this.#one('type', '--stp-type');
    this.#one('flags', '--stp-flags');
    this.#pair('rootPriority', 'rootPriorityHi', '--stp-root-pri', ':');
    this.#pair('rootAddress', 'rootAddressMask', '--stp-root-addr', '/');
    this.#pair('rootCost', 'rootCostHi', '--stp-root-cost', ':');
    this.#pair('senderPriority', 'senderPriorityHi', '--stp-sender-prio', ':');
    this.#pair('senderAddress', 'senderAddressMask', '--stp-sender-addr', '/');
    this.#pair('port', 'portHi', '--stp-port', ':');
    this.#pair('age', 'ageHi', '--stp-msg-age', ':');
    this.#pair('maxAge', 'maxAgeHi', '--stp-max-age', ':');
    this.#pair('helloTime', 'helloTimeHi', '--stp-hello-time', ':');
    this.#pair('forwardDelay', 'forwardDelayHi', '--stp-forward-delay', ':');
  }

  #arp(protocol: string): void {
    this.#addresses();
    this.#words.push('-p', protocol);
    this.#one('hwtype', '--arp-htype');
    this.#one('opcode', '--arp-opcode');
    this.#one('protocoltype', '--arp-ptype', hex);
    const [source, destination] = this.#reverse ? ['dst', 'src'] : ['src', 'dst'];
    this.#arpAddress('arpsrcip', `--arp-ip-${source}`);
    this.#arpAddress('arpdstip', `--arp-ip-${destination}`);
    this.#one('arpsrcmacaddr', `--arp-mac-${source}`);
    this.#one('arpdstmacaddr', `--arp-mac-${destination}`);
    const gratuitous = this.#items.get('gratuitous');
    if (gratuitous?.value === true) this.#words.push(...negation(gratuitous), '--arp-gratuitous');
  }

  #arpAddress(name: string, option: string): void {
    const item = this.#items.get(`${name}addr`);
    if (item === undefined) return;
    const mask = this.#items.get(`${name}mask`) ?? { value: 32, negated: false };
    this.#words.push(option, ...negation(item), joined(item, mask, '/', this.#resolve));
  }

  #ip(protocol: string, prefix: 'ip' | 'ip6'): void {
    this.#addresses();
    this.#words.push('-p', protocol);
    this.#sides(`--${prefix}-source`, `--${prefix}-destination`, 'ipaddr', 'ipmask', '/');
    this.#one('protocol', `--${prefix}-protocol`);
    this.#sides(`--${prefix}-source-port`, `--${prefix}-destination-port`, 'portstart', 'portend', ':');
  }

  /** `--ip6-icmp-type 1:11/10:11`: from and to of the message's type, then of its code. */
  #icmp6(): void {
    if (!['type', 'typeend', 'code', 'codeend'].some((name) => this.#items.has(name))) return;
    const range = (from: string, to: string): string => {
      const first = this.#items.get(from);
      const last = this.#items.get(to);
      const low = first === undefined ? '0' : decimal(first.value, this.#resolve);
      const high =
        last === undefined ? (first === undefined ? '255' : low) : decimal(last.value, this.#resolve);
      return `${low}:${high}`;
    };
    const type = this.#items.get('type');
    this.#words.push(
      '--ip6-icmp-type',
      ...(type === undefined ? [] : negation(type)),
      `${range('type', 'typeend')}/${range('code', 'codeend')}`,
    );
  }
}

const negation = ({ negated }: Item): string[] => (negated ? ['!'] : []);
