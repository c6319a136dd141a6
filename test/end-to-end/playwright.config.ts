import { defineConfig } from '@playwright/test'

const root = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/end-to-end',
  // A machine under load is slow, not wrong: speed is measured by the bench, never here.
  timeout: 120_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list']],
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 15_000,
    viewport: { width: 1280, height: 720 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      // A browser run by root refuses its own sandbox; the page's policy is what is under test.
      args: [
        ...(root ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    // Recording every step takes a third of the run; a failure is described in words, and recorded when asked for.
    trace: process.env['TRENTE_TRACE'] ? 'retain-on-failure' : 'off',
  },
})
