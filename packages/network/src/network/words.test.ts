import { parseNetwork } from '@tsvirt/conf/network';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { checkWords } from './words.js';

const parse = (content: string, name = 'lan') =>
  parseNetwork(`<network><name>${name}</name>${content}</network>`);
const subnet = (inner: string) => `<ip address='10.9.0.1' prefix='24'>${inner}</ip>`;
const served = (inner: string) => subnet(`<dhcp><range start='10.9.0.2' end='10.9.0.9'/>${inner}</dhcp>`);
const script = '&#10;dhcp-script=/tmp/x';

const refused = [
  `<bridge name='br0${script}'/>`,
  "<bridge name='br0,eth0'/>",
  `<forward mode='nat' dev='e&quot; accept'/>${subnet('')}`,
  "<forward mode='bridge'><interface dev='eth*'/></forward>",
  `<domain name='x${script}'/>`,
  "<domain name='x,eth0'/>",
  `<dns><forwarder domain='x${script}' addr='8.8.8.8'/></dns>`,
  `<dns><txt name='x${script}' value='a'/></dns>`,
  `<dns><txt name='x' value='a${script}'/></dns>`,
  `<dns><srv service='s' protocol='tcp' domain='d${script}' target='t'/></dns>`,
  "<dns><srv service='s' protocol='tcp' target='t,1'/></dns>",
  '<dns><host ip="10.9.0.5"><hostname>a b</hostname></host></dns>',
  subnet(`<tftp root='/t${script}'/>`),
  served(`<bootp file='/px${script}'/>`),
  served("<host mac='52:54:00:00:00:01' name='a,set:b' ip='10.9.0.5'/>"),
];

for (const content of refused)
  test(`refused: ${content}`, (t) => {
    const network = parse(content);
    const error = t.throws(() => checkWords(network), { any: true });
    t.true(hasErrorCode(error, ErrorCode.XML_ERROR), String(error));
  });

test('a name of several lines is refused', (t) => {
  const network = parse('', 'a&#10;b');
  t.throws(() => checkWords(network), { message: /<name>/ });
});

const taken = [
  "<bridge name='net%d'/>",
  `<bridge name='br-lan.5_a'/><forward mode='nat' dev='enp0s1.7'/>${subnet('')}`,
  "<domain name='ex-ample.com'/><dns><forwarder domain='a.b' addr='8.8.8.8'/><txt name='x' value='v=spf1 a, b'/></dns>",
  subnet("<tftp root='/srv/my files'/>"),
  served("<host mac='52:54:00:00:00:01' name='web' ip='10.9.0.5'/><bootp file='http://x/a,b'/>"),
];

for (const content of taken) test(`taken: ${content}`, (t) => t.notThrows(() => checkWords(parse(content))));
