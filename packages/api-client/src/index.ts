export { createApiClient, type ApiClient } from './create-api-client.ts';
export { ApiError } from './api-error.ts';
export { listAll } from './list-all.ts';
