/** What becomes of a document: refused by a VirtError, or taken because it means something harmless. */
export type Verdict = 'refused' | 'taken';

export interface HostileCase {
  readonly text: () => string;
  readonly verdict: Verdict;
  /** Read it as a domain, not only as XML. */
  readonly domain?: boolean;
}

const refused = (text: string | (() => string), domain = false): HostileCase => ({
  text: typeof text === 'string' ? () => text : text,
  verdict: 'refused',
  domain,
});
const taken = (text: string | (() => string), domain = false): HostileCase => ({
  text: typeof text === 'string' ? () => text : text,
  verdict: 'taken',
  domain,
});

/** A domain that is right but for what is put into it. */
const domain = (inside: string): string =>
  `<domain type='test'><name>a</name><memory>1024</memory><os><type>hvm</type></os>${inside}</domain>`;

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

export const hostileCases: Readonly<Record<string, HostileCase>> = {
  // Document types and entities
  'a document type': refused('<!DOCTYPE a><a/>'),
  'a document type after a comment': refused('<!-- x --><!DOCTYPE a [<!ELEMENT a ANY>]><a/>'),
  'a document type after a declaration': refused(
    '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "http://x.invalid/a.dtd"><a/>',
  ),
  'a document type inside the root element': refused('<a><!DOCTYPE a><b/></a>'),
  'a document type behind the root element': refused('<a/><!DOCTYPE a>'),
  'an entity': refused('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'),
  'an external entity': refused('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
  'an entity that nobody declared': refused('<a>&x;</a>'),
  'a billion laughs': refused(`<!DOCTYPE a [<!ENTITY l0 "lol">${laughs}]><a>&l9;</a>`),
  'quadratic blow-up': refused(
    () => `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(100_000)}">]><a>${'&x;'.repeat(100_000)}</a>`,
  ),
  'parameter entities': refused('<!DOCTYPE a [<!ENTITY % p "<!ENTITY x \'y\'>">%p;]><a/>'),
  'attributes of an entity reference (CVE-2024-34393)': refused(
    `<?xml version="1.0"?>\n<!DOCTYPE note [<!ENTITY writer PUBLIC "${'`(c'.repeat(8)}" "x">]>\n<from>&writer;</from>`,
  ),
  'namespaces of an entity reference (CVE-2024-34394)': refused(
    `<?xml version="1.0"?>\n<!DOCTYPE note [<!ENTITY writer "${'A'.repeat(64)}">]>\n<from><by xmlns:n="urn:n">&writer;</by></from>`,
  ),
  // Too much of something
  '10,000 levels': refused(() => '<a>'.repeat(10_000) + '</a>'.repeat(10_000)),
  '10,000 levels with prefixes': refused(
    () => `<x:a xmlns:x="urn:x">${'<x:a>'.repeat(10_000)}${'</x:a>'.repeat(10_000)}</x:a>`,
  ),
  '10,000 levels of metadata': refused(
    () => domain(`<metadata>${'<m:a xmlns:m="urn:m">'.repeat(10_000)}${'</m:a>'.repeat(10_000)}</metadata>`),
    true,
  ),
  'an attribute of 100 MB': refused(() => `<a b="${'x'.repeat(100_000_000)}"/>`),
  'text of 100 MB': refused(() => `<a>${'x'.repeat(100_000_000)}</a>`),
  'an attribute of 15 MB': refused(() => `<a b="é${'x'.repeat(15_000_000)}"/>`),
  'a million siblings': refused(() => `<a>${'<b/>'.repeat(1_000_000)}</a>`),
  'a million siblings, almost': refused(() => `<a>${'<b c="d"></b>'.repeat(300_000)}</a>`),
  'a million attributes': refused(
    () => `<a ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
  ),
  'many attributes of one name': refused(() => `<a ${'b="" '.repeat(200_000)}/>`),
  'a name of a megabyte': refused(() => `<${'a'.repeat(1_000_000)}/>`),
  'a name of a megabyte for an attribute': refused(() => `<a ${'b'.repeat(1_000_000)}="é"/>`),
  'a million processing instructions': refused(() => `<a>${'<?b c?>'.repeat(1_000_000)}</a>`),
  'a million comments before the root': refused(() => `${'<!---->'.repeat(1_000_000)}<a/>`),
  'a million comments that never end': refused(() => '<!--'.repeat(1_000_000)),
  'a million tags that never end': refused(() => '<a '.repeat(1_000_000)),
  'blanks and no end': refused(() => `<a${' '.repeat(10_000_000)}`),
  'a long run of ampersands': refused(() => `<a>${'&'.repeat(10_000_000)}</a>`),
  'a million namespaces': refused(
    () =>
      `<a>${Array.from({ length: 100 }, (_, i) => `<b xmlns:n${i}="urn:${i}">`).join('')}${'<c/>'.repeat(400_000)}`,
  ),
  'undeclared prefixes': refused(() => `<a>${'<x:a/>'.repeat(250_000)}</a>`),
  'undeclared prefixes, almost too many': taken(() => `<a>${'<x:a/>'.repeat(199_000)}</a>`),
  'undeclared prefixes of attributes': refused(
    () => `<a>${`<x ${Array.from({ length: 500 }, (_, i) => `x:b${i}=""`).join(' ')}/>`.repeat(1000)}</a>`,
  ),
  'errors without end: references': refused(() => `<a>${'&x;'.repeat(1_000_000)}</a>`),
  'errors without end: references to no character': refused(() => `<a>${'&#0;'.repeat(1_000_000)}</a>`),
  'errors without end: control characters': refused(() => `<a>${'\u0001'.repeat(1_000_000)}</a>`),
  'errors without end: dashes': refused(() => `<a><!--${' -- b'.repeat(1_000_000)}--></a>`),
  'errors without end: ends of CDATA': refused(() => `<a>${']]>'.repeat(1_000_000)}</a>`),
  'errors without end: attributes again': refused(() => `<a>${'<b c="" c=""/>'.repeat(90_000)}</a>`),
  'errors without end: no blank': refused(() => `<a>${'<b c="1"d="2"/>'.repeat(90_000)}</a>`),
  'namespaces around many elements': refused(
    () =>
      `${Array.from({ length: 250 }, (_, k) => `<b ${Array.from({ length: 16 }, (_, i) => `xmlns:n${k}_${i}="urn:${i}"`).join(' ')}>`).join('')}${'<n0_0:c/>'.repeat(199_000)}${'</b>'.repeat(250)}`,
  ),
  // Encodings and characters
  'a byte order mark': taken('\ufeff<a/>'),
  'two byte order marks': taken('\ufeff\ufeff<a/>'),
  'UTF-16, says the declaration': refused('<?xml version="1.0" encoding="UTF-16"?><a/>'),
  'UTF-7, says the declaration': refused('<?xml version="1.0" encoding="UTF-7"?><a>+ADw-b/+AD4-</a>'),
  'EBCDIC, says the declaration': refused('<?xml version="1.0" encoding="IBM037"?><a/>'),
  'Latin-1 that is UTF-8': refused('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'),
  'an encoding that nobody has': refused('<?xml version="1.0" encoding="x-none"?><a/>'),
  'UTF-16 read as bytes': refused(() => Buffer.from('<a/>', 'utf16le').toString('latin1')),
  'bytes that are no UTF-8': taken(() =>
    Buffer.from([60, 97, 62, 255, 254, 60, 47, 97, 62]).toString('utf8'),
  ),
  'a NUL': refused('<a>\0</a>'),
  'a NUL behind the end': refused('<a/>\0<!DOCTYPE a>'),
  'a NUL in a name': refused('<a\0b/>'),
  'a NUL by reference': refused('<a>&#0;</a>'),
  'a control character': refused('<a>\u0001</a>'),
  'a control character by reference': refused('<a b="&#1;"/>'),
  'a character beyond Unicode': refused('<a>&#x110000;</a>'),
  'a character far beyond Unicode': refused(() => `<a>&#x${'f'.repeat(1000)};</a>`),
  'a surrogate by reference': refused('<a>&#xd800;</a>'),
  'a lone high surrogate': refused('<a>\ud800</a>'),
  'a lone low surrogate in an attribute': refused('<a b="\udc00"/>'),
  'surrogates the wrong way round': refused('<a>\udc00\ud800</a>'),
  'a pair of surrogates': taken('<a>\ud83d\ude00</a>'),
  'U+FFFF': refused('<a>\uffff</a>'),
  // Not well-formed
  nothing: refused(''),
  blanks: refused(' \n '),
  'no element': refused('<!-- a -->'),
  'two roots': refused('<a/><b/>'),
  'text behind the root': refused('<a/>b'),
  'an end without a start': refused('</a>'),
  'ends crossed': refused('<a><b></a></b>'),
  'an attribute twice': refused('<a b="1" b="2"/>'),
  'an attribute twice by two prefixes': taken('<a xmlns:x="u" xmlns:y="u" x:b="1" y:b="2"/>'),
  'an undeclared prefix': taken('<x:a/>'),
  'an undeclared prefix of an attribute': taken('<a x:b="c"/>'),
  'a reserved prefix': taken('<a xmlns:xmlfoo="u"/>'),
  'a comment with two dashes': refused('<a><!-- b -- c --></a>'),
  'a comment with three dashes': refused('<a><!-- b ---></a>'),
  'a comment without an end': refused('<a><!-- b </a>'),
  CDATA: taken('<a><![CDATA[<b>&c;</b>]]></a>'),
  'CDATA with its end inside': refused('<a><![CDATA[b]]>]]></a>'),
  'CDATA without an end': refused('<a><![CDATA[b</a>'),
  'CDATA outside': refused('<![CDATA[b]]><a/>'),
  'a processing instruction': taken('<?b <!DOCTYPE c> ?><a><?b </a> ?></a>'),
  'a processing instruction without an end': refused('<a><?b </a>'),
  'a processing instruction named xml': refused('<a><?xml version="1.0"?></a>'),
  'a style sheet': taken('<?xml-stylesheet href="http://x.invalid/"?><a/>'),
  'a less-than in an attribute': refused('<a b="<"/>'),
  'an attribute without quotes': refused('<a b=c/>'),
  'an inclusion': taken('<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/passwd"/></a>'),
  // Numbers
  'a number beyond 64 bits': refused(
    domain('<memory unit="KiB">18446744073709551616</memory>').replace('<memory>1024</memory>', ''),
    true,
  ),
  'a size beyond 64 bits in bytes': refused(
    domain('<memory unit="EiB">99</memory>').replace('<memory>1024</memory>', ''),
    true,
  ),
  'a number of a megabyte': refused(
    () => domain(`<memory>${'9'.repeat(1_000_000)}</memory>`).replace('<memory>1024</memory>', ''),
    true,
  ),
  'a negative size': refused(domain('').replace('1024', '-1024'), true),
  'a negative number of processors': refused(domain('<vcpu>-1</vcpu>'), true),
  'four thousand million processors': refused(domain('<vcpu>4294967296</vcpu>'), true),
  'a processor set of all numbers': refused(domain('<vcpu cpuset="0-4294967295">1</vcpu>'), true),
  'a processor set that is long': refused(
    () => domain(`<vcpu cpuset="${'0,'.repeat(1_000_000)}x">1</vcpu>`),
    true,
  ),
  'a port of a million': refused(
    domain('<devices><graphics type="vnc" port="1000000000000"/></devices>'),
    true,
  ),
  'four thousand million processors, but one': taken(domain('<vcpu>4294967295</vcpu>'), true),
  'four thousand million I/O threads': refused(domain('<iothreads>4294967294</iothreads>'), true),
  'four thousand million controllers': taken(
    domain('<devices><controller type="scsi" index="4294967295"/></devices>'),
    true,
  ),
  'a drive at the end of all controllers': refused(
    domain(
      '<devices><disk type="file"><source file="/a"/><target dev="sdzzzzzz" bus="scsi"/></disk></devices>',
    ),
    true,
  ),
  'a port at the end of all controllers': taken(
    domain(
      '<devices><channel type="pty"><target type="virtio"/><address type="virtio-serial" controller="4294967295"/></channel></devices>',
    ),
    true,
  ),
  'an exponent': refused(domain('').replace('1024', '1e99'), true),
  'not a number': refused(domain('').replace('1024', 'NaN'), true),
  'a property of objects as a type': refused(domain('<devices><disk type="__proto__"/></devices>'), true),
  'a method of objects as a model': refused(domain('<devices><input type="constructor"/></devices>'), true),
};
