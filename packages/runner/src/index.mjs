export { portalFolder, root } from './folders.mjs';
export { anyFreePort } from './portal/free-port.mjs';
export { importData } from './portal/import-data.mjs';
export { startDataWorker } from './portal/start-data-worker.mjs';
export { startPortal } from './portal/start-portal.mjs';
export { startWranglerDev } from './portal/wrangler-dev.mjs';
export { incomingFolder } from './portal/places.mjs';
export { runningPortal, runningPortals, usualState } from './portal/running-portals.mjs';
export { localSecret } from './portal/secret.mjs';
export { modules } from './portal/workers.mjs';
export { Problem } from './problem.mjs';
export { childEnvironment } from './processes/child-environment.mjs';
export { stopAllGroups } from './processes/process-group.mjs';
export { runTurbo } from './processes/run-turbo.mjs';
export { runMain } from './run-main.mjs';

/** @typedef {import('./portal/start-portal.mjs').Portal} Portal */
/** @typedef {import('./portal/worker.mjs').Worker} Worker */
