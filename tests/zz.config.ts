import base from './playwright.config.ts';
export default {
  ...base,
  projects: undefined,
  globalSetup: undefined,
  workers: 1,
  reporter: [['list']],
  outputDir: '/tmp/zz-out',
  testDir: '.',
  use: { ...base.use, baseURL: process.env['PORTAL_ORIGIN'] },
};
