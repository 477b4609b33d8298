export * from './contract.ts';
export * from './fragment.ts';
export * from './version.ts';
