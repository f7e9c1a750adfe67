// An interrupt, a request to end, a terminal that went away: what runs is stopped, and what was begun is undone.
const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const stops = new Set();
let held = false;
let received;

/** What a program that an interrupt ended, or didn't let begin, is refused with. */
export class Interrupted extends Error {
  constructor() {
    super(`ended by ${received}`);
  }
}

/** Calls `stop(signal)` at an interrupt; gives how to have that no more. */
export function onInterrupt(stop) {
  stops.add(stop);
  return () => stops.delete(stop);
}

/** From here on an interrupt doesn't end this process: there is something to undo first. */
export function holdInterrupts() {
  held = true;
}

/** @throws Interrupted if there was an interrupt. */
export function checkInterrupt() {
  if (received !== undefined) throw new Interrupted();
}

/** The exit status that says so, if there was an interrupt. */
export function interruptStatus() {
  return received && 128 + NUMBERS[received];
}

for (const signal of Object.keys(NUMBERS))
  process.on(signal, () => {
    // the terminal of somebody who works in a program of ours: its interrupts are for that program
    if ([...stops].some((stop) => stop(signal) === false)) return;
    received ??= signal;
    if (!held) process.exit(interruptStatus());
  });
