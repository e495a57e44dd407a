// Tells how many tests passed, failed and were skipped, for the last line of "npm test", and how large the random samples were.

/** A reporter of Node's test runner: one JSON line, the counts of the whole run, which tests failed, and what tests said of their seeds. */
// biome-ignore lint/style/noDefaultExport: the runner reads the default export
export default async function* count(events) {
  const counts = { passed: 0, failed: 0, skipped: 0, samples: [], failures: [] }
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic' && /\bseed\b/.test(data.message)) {
      counts.samples.push({ file: data.file, message: data.message })
    }
    // A file or a group fails with what it holds; that is named by itself.
    if (type === 'test:fail' && !data.todo && data.details.error?.failureType !== 'subtestsFailed') {
      counts.failures.push({ file: data.file, name: data.name })
    }
    // The summary without a file is that of the whole run.
    if (type !== 'test:summary' || data.file) continue
    counts.passed = data.counts.passed
    counts.failed = data.counts.failed + data.counts.cancelled
    counts.skipped = data.counts.skipped + data.counts.todo
  }
  yield JSON.stringify(counts)
}
