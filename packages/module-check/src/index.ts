export { budget, bytesLeft } from './budget.ts';
export type { PortalSurface } from './surface/surface.ts';
