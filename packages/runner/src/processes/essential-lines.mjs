const noise = [
  // npm tells that its script failed, at length.
  /^(?:\S+: )?npm (?:error|warn)\b/u,
  // Frames of a stack that lie in somebody else's code.
  /^(?:\S+: )?\s+at .*(?:node_modules|node:internal)/u,
];

/**
 * What a failed program printed, without what helps nobody to put it right.
 *
 * @param {readonly string[]} lines
 * @param {number} most how many lines to keep at most, the last ones
 * @returns {string[]}
 */
export function essentialLines(lines, most = 60) {
  return lines.filter((line) => !noise.some((pattern) => pattern.test(line))).slice(-most);
}
