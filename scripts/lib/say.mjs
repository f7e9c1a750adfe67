// What the scripts tell the reader: one line per step, with a sign of life while a step takes long.
const BEAT = 15_000;

// A reader who has gone, or a full disk, is no reason to leave things half done.
process.stdout.on('error', () => {
  process.exitCode ||= 1;
});

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

export function say(text) {
  console.log(text);
}

/**
 * Runs a step and says how long it took. While it runs, a line every 15 seconds says that it still does; `work` may
 * return a text for the end of the step's line, and gets a function with which to say how far it is.
 */
export async function step(title, work) {
  const since = Date.now();
  let progress = '';
  const beat = setInterval(
    () => say(`  … ${title}: still at it after ${seconds(since)}${progress && `, ${progress}`}`),
    BEAT,
  );
  try {
    const result = await work((text) => {
      progress = text;
    });
    say(`✔ ${title}${typeof result === 'string' ? `: ${result}` : ''} (${seconds(since)})`);
    return result;
  } catch (error) {
    say(`✘ ${title} (${seconds(since)})`);
    throw error;
  } finally {
    clearInterval(beat);
  }
}
