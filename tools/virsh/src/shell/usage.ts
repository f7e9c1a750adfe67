import type { CommandTable } from '../parser/table.js';

/** What `--help` prints. */
export async function usage(program: string, table: CommandTable): Promise<string> {
  const { commandSummary } = await import('../help/summaries.js');
  const groups = table.groups.map((group) => {
    const lines = group.commands
      .filter((command) => !command.hidden && command.aliasOf === undefined)
      .map((command) => `    ${command.name.padEnd(30)} ${commandSummary(command.name)}\n`);
    return ` ${group.name} (help keyword '${group.keyword}')\n${lines.join('')}\n`;
  });
  return `
${program} [options]... [<command_string>]
${program} [options]... <command> [args...]

  options:
    -c | --connect=URI      hypervisor connection URI
    -d | --debug=NUM        debug level [0-4]
    -e | --escape <char>    set escape sequence for console
    -h | --help             this help
    -k | --keepalive-interval=NUM
                            keepalive interval in seconds, 0 for disable
    -K | --keepalive-count=NUM
                            number of possible missed keepalive messages
    -l | --log=FILE         output logging to file
    -q | --quiet            quiet mode
    -r | --readonly         connect readonly
    -t | --timing           print timing information
    -v                      short version
    -V                      long version
         --version[=TYPE]   version, TYPE is short or long (default short)
  commands (non interactive mode):

${groups.join('')}
  (specify help <group> for details about the commands in the group)

  (specify help <command> for details about the command)

`;
}
