export * from './contract.ts';
export * from './fragment.ts';
export * from './version.ts';
export * from '../widget-places/widget-places.ts';
