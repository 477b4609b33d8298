/** What the test runner gives to tests inside workerd. */
declare module 'cloudflare:workers' {
  export const env: object;
}
