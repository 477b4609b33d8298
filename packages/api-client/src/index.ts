export { createApiClient, type ApiClient, type AtRevision, type Fetch } from './create-api-client.ts';
export { ApiError } from './api-error.ts';
export { keepAnswers } from './keep-answers.ts';
export { listAll } from './list-all.ts';
