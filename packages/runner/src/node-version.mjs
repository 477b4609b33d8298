const oldest = 20;

/** Ends the process with one line unless this Node can install the portal. (Written so that even old versions can read it.) */
export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return;
  console.error('The portal needs Node ' + oldest + ' or newer; this is ' + process.versions.node + '. Get it from https://nodejs.org');
  process.exit(1);
}
