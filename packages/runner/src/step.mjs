/** After how long without a line the reader gets a sign of life, in milliseconds. */
const longestSilence = 10_000;

let lastLine = 0;

/**
 * Shows a line of progress.
 *
 * @param {string} line
 */
export function say(line) {
  console.log(line);
  lastLine = Date.now();
}

/**
 * Does one step of a command and shows it: its name when it begins, a sign of life while it is silent, its seconds when it is done.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begun = Date.now();
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  say(`• ${name}`);
  const beat = setInterval(() => {
    if (Date.now() - lastLine >= longestSilence) say(`  … ${seconds()}`);
  }, 1000);
  try {
    const result = await work();
    say(`  ${seconds()}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}
