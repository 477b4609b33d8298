/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] made for another system, perhaps
 */

/**
 * Compares the lockfile with npm's own record of what it installed (`node_modules/.package-lock.json`, written when all is done).
 *
 * @param {Record<string, LockedPackage>} locked
 * @param {Record<string, LockedPackage>} installed
 * @returns {string[]} folders of packages that are missing or other than locked
 */
export function missingPackages(locked, installed) {
  return Object.entries(locked)
    .filter(([folder]) => folder.startsWith('node_modules/') || folder.includes('/node_modules/'))
    .filter(([folder, { version, integrity, optional }]) => {
      const found = installed[folder];
      if (!found) return !optional;
      return found.version !== version || found.integrity !== integrity;
    })
    .map(([folder]) => folder);
}
