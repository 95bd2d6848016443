// Loaded into a measured build: leaves its peak memory behind when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.env.BENCH_USAGE)
  process.on('exit', () =>
    writeFileSync(process.env.BENCH_USAGE, String(process.resourceUsage().maxRSS)),
  );
