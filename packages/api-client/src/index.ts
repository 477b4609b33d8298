export { createApiClient, type ApiClient, type Fetch } from './create-api-client.ts';
export { ApiError } from './api-error.ts';
export { listAll } from './list-all.ts';
