import { z } from 'zod';
import { day, pageId } from './common.ts';

/** `ledger.yaml`, written by `npm run review` only: what was published, and what each page quoted. */
export const ledger = z.strictObject({
  /** Every published address, root-relative. */
  urls: z.array(z.string().startsWith('/')),
  pages: z.record(
    pageId,
    z.strictObject({
      reviewed: day,
      /** `collection/id` to a hash of the record as it stood at the review. */
      records: z.record(z.string(), z.string()),
      /** Statistic to its default value as the page printed it. */
      quoted: z.record(z.string(), z.string()),
      /** How many corrections the page had. */
      corrections: z.int().nonnegative(),
    }),
  ),
});

export type Ledger = z.output<typeof ledger>;
