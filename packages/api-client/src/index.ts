export { createApiClient, type ApiClient, type AtRevision, type Fetch } from './create-api-client.ts';
export { ApiError } from './api-error.ts';
export { readDataState, type DataState } from './data-state.ts';
export { keepAnswers } from './keep-answers.ts';
export { listAll } from './list-all.ts';
