import { workerData } from 'node:worker_threads';
import { parsePages } from './parse-ahead.ts';
import type { ContentFile } from './read-files.ts';

parsePages(workerData as ContentFile[]);
