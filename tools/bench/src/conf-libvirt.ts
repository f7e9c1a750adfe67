import { run } from '@tsvirt/util';

/** What libvirt made of the documents of a folder. */
export interface LibvirtTimes {
  /** Names of the documents that it accepts. */
  readonly names: readonly string[];
  /** Microseconds per document: virDomainDefineXML on `test:///default`, and virDomainGetXMLDesc. */
  readonly parse: number;
  readonly format: number;
}

// Which documents are accepted is found out in children: some make libvirt 9's test driver crash.
const program = `
import json, os, sys, time
import libvirt
libvirt.registerErrorHandler(lambda a, b: None, None)
folder, rounds, wanted = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
def define(connection, text):
    domain = connection.defineXML(text)
    domain.XMLDesc(0)
    return domain
def accepted(text):
    child = os.fork()
    if child == 0:
        try:
            define(libvirt.open('test:///default'), text)
            os._exit(0)
        except BaseException:
            os._exit(1)
    return os.waitpid(child, 0)[1] == 0
texts = {}
for name in sorted(wanted):
    with open(os.path.join(folder, name)) as file:
        texts[name] = file.read()
texts = {name: text for name, text in texts.items() if accepted(text)}
connection = libvirt.open('test:///default')
best = None
for round in range(rounds):
    parse = format = 0
    for text in texts.values():
        start = time.perf_counter()
        domain = connection.defineXML(text)
        middle = time.perf_counter()
        domain.XMLDesc(0)
        format += time.perf_counter() - middle
        parse += middle - start
        domain.undefine()
    if best is None or parse + format < best[0] + best[1]:
        best = (parse, format)
count = len(texts)
print(json.dumps({'names': list(texts), 'parse': best[0] * 1e6 / count, 'format': best[1] * 1e6 / count}))
`;

/** Let libvirt's Python binding read and write documents in its own process; undefined without it. */
export async function libvirtTimes(
  folder: string,
  names: readonly string[],
  rounds: number,
): Promise<LibvirtTimes | undefined> {
  const python = '/usr/bin/python3';
  const { code } = await run([python, '-c', 'import libvirt'], { okCodes: 'any' });
  if (code !== 0) return undefined;
  const { stdout } = await run([python, '-c', program, folder, String(rounds), ...names], {
    timeout: 300_000,
  });
  return JSON.parse(stdout) as LibvirtTimes;
}
