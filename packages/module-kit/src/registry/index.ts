export * from './state.ts';
export * from './change-state.ts';
export * from './keys.ts';
export * from './override.ts';
