import { ErrorCode, isVirtError } from '@tsvirt/util';
import test from 'ava';
import { type FilterRule, formatNWFilter, nwfilterXml, parseNWFilter } from './index.js';

const filter = (inside: string, attributes = '') => `<filter name='f'${attributes}>${inside}</filter>`;
const rule = (inside: string) => filter(`<rule action='drop' direction='in'>${inside}</rule>`);
const body = (xml: string) =>
  formatNWFilter(parseNWFilter(xml))
    .split('\n')
    .slice(2, -3)
    .map((line) => line.trim());

test('values are written in their canonical form, numbers in the base in which they came', (t) => {
  t.deepEqual(body(rule("<ip srcipaddr='10.0.0.1' srcipmask='255.255.0.0' protocol='17' dscp='0x1F'/>")), [
    "<ip srcipaddr='10.0.0.1' srcipmask='16' protocol='udp' dscp='0x1f'/>",
  ]);
  t.deepEqual(body(rule("<tcp flags='syn/ack,syn' state='related,new' srcportstart='080'/>")), [
    "<tcp state='NEW,RELATED' srcportstart='80' flags='SYN/SYN,ACK'/>",
  ]);
  t.deepEqual(body(rule("<arp opcode='reply' gratuitous='1'/>")), [
    "<arp opcode='Reply' gratuitous='true'/>",
  ]);
});

test('variables with places and iterators', (t) => {
  const parsed = parseNWFilter(rule("<all srcipaddr='$IP[@1]' dstipaddr='$IP[2]' ipset='$SET[@0]'/>"));
  const [entry] = parsed.entries ?? [];
  t.is(entry?.kind, 'rule');
  t.like((entry as FilterRule | undefined)?.condition, {
    protocol: 'all',
    match: { srcipaddr: { variable: 'IP', iterator: 1 }, dstipaddr: { variable: 'IP', element: 2 } },
  });
  t.true(formatNWFilter(parsed).includes("srcipaddr='$IP[@1]' dstipaddr='$IP[2]' ipset='$SET'"));
});

test('elements of one protocol are one condition; what belongs together is negated together', (t) => {
  t.deepEqual(
    body(rule("<tcp match='no' srcipaddr='10.0.0.1'/><tcp srcipmask='8' comment='x'/><udp dscp='1'/>")),
    ["<tcp comment='x'/>", "<tcp match='no' srcipaddr='10.0.0.1' srcipmask='8'/>"],
  );
});

test('chains have priorities of their own', (t) => {
  const priority = (attributes: string) => parseNWFilter(filter('', attributes)).priority;
  t.is(priority(" chain='ipv4-x'"), -700);
  t.is(priority(" chain='arp' priority='7'"), 7);
  t.is(priority(''), undefined);
});

test('parameters are kept in the order of their names; references and rules in theirs', (t) => {
  const xml = filter(
    "<filterref filter='g'><parameter name='B' value='1'/><parameter name='A' value='2'/></filterref><rule action='accept' direction='out'/>",
  );
  t.deepEqual(
    parseNWFilter(xml).entries?.map(({ kind }) => kind),
    ['filterref', 'rule'],
  );
  t.regex(formatNWFilter(parseNWFilter(xml)), /name='A'.*\n.*name='B'/);
});

test('an application describes a filter', (t) => {
  const xml = nwfilterXml({
    name: 'ssh',
    entries: [
      {
        kind: 'rule',
        action: 'accept',
        direction: 'in',
        condition: { protocol: 'tcp', match: { dstportstart: 22 }, except: {} },
      },
    ],
  });
  t.true(xml.includes("<rule action='accept' direction='in' priority='500'>\n    <tcp dstportstart='22'/>"));
});

const { INTERNAL_ERROR, INVALID_ARG, CONFIG_UNSUPPORTED } = ErrorCode;
const refused: readonly [ErrorCode, string][] = [
  [INTERNAL_ERROR, '<filter/>'],
  [INVALID_ARG, filter('', " chain='what'")],
  [INVALID_ARG, filter('', " chain='ipv4' priority='1001'")],
  [INTERNAL_ERROR, filter("<rule direction='in'/>")],
  [CONFIG_UNSUPPORTED, filter("<rule action='x' direction='in'/>")],
  [INTERNAL_ERROR, rule("<mac protocolid='15'/>")],
  [INTERNAL_ERROR, rule("<mac srcmacmask='ff:0:ff:0:0:0'/>")],
  [INTERNAL_ERROR, rule("<ip srcipmask='255.0.255.0'/>")],
  [INTERNAL_ERROR, rule("<ip srcportstart='5'/>")],
  [INTERNAL_ERROR, rule("<tcp flags='SYN'/>")],
  [INTERNAL_ERROR, rule("<tcp srcportstart='65536'/>")],
  [INTERNAL_ERROR, rule("<all srcipaddr='$IP['/>")],
  [INTERNAL_ERROR, rule("<all ipset='a!'/>")],
];
for (const [code, xml] of refused)
  test(`refused: ${xml}`, (t) => {
    const error = t.throws(() => parseNWFilter(xml), { any: true });
    t.true(isVirtError(error) && error.code === code, String(error));
  });
