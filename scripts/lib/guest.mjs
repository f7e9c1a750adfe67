// The example guest, which the tests boot too.
import { join } from 'node:path';
import { attempt, persist, RunError } from './run.mjs';
import { say, step } from './say.mjs';
import { debianTrouble } from './system.mjs';
import { cache, root } from './workspace.mjs';

/** Gives the guest's document, or undefined, with the reason said, where its kernel can't be had. */
export async function makeGuest() {
  const folder = join(cache, 'guest');
  const args = [join(root, 'examples', 'make-guest.mjs'), folder];
  try {
    await step("the guest: a kernel and a busybox from Debian's packages", async () => {
      const { code, output } = await persist(() => attempt(process.execPath, args), debianTrouble);
      if (code !== 0) throw new RunError(process.execPath, args, `exit status ${code}`, output);
    });
    return join(folder, 'hello.xml');
  } catch (error) {
    say(`! no kernel for the guest can be had here: ${error.output ?? error.message}`);
    return undefined;
  }
}
