const heartbeat = 10_000;

/**
 * Does one step of a command and shows it: its name when it begins, a sign of life while it lasts, its seconds when it is done.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  console.log(`• ${name}`);
  const beat = setInterval(() => console.log(`  … ${seconds()}`), heartbeat);
  try {
    const result = await work();
    console.log(`  ${seconds()}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}
