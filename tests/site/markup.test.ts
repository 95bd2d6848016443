import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages.ts';

const { dir } = inject('site');

test('every page is valid HTML by the recommended rules of html-validate', async () => {
  // Rules stand in .htmlvalidate.mjs at the root of the project.
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const { url, html } of pagesOf(dir)) {
    const report = await validator.validateString(html, 'page.html');
    for (const { messages } of report.results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${url}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});
