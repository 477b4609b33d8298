/** The version of the contract between modules and the shell. A module of another version is refused. */
export const contractVersion = 1;

/** Request header by which the shell tells a module the path it is mounted under (`/ztzl/innovation`, or empty). */
export const baseHeader = 'policy-base';

/** Answer header by which a module names the build that made the answer. */
export const buildHeader = 'policy-build';

/** Answer header by which the shell names the module whose build that is. */
export const moduleHeader = 'policy-module';
