import { describe, expect, test } from 'vitest';
import { versionFrom } from './version.ts';

const nothing = () => undefined;

describe('versionFrom', () => {
  test('believes the environment first', () => {
    const env = { SOURCE_COMMIT: 'abc123', SOURCE_DATE_EPOCH: '1790000000' };
    expect(versionFrom(env, () => 'not asked')).toEqual({ commit: 'abc123', date: '2026-09-21' });
  });

  test('asks git where the environment is silent', () => {
    const git = (command: string) => (command === 'log' ? '1790000000' : 'def456');
    expect(versionFrom({}, git)).toEqual({ commit: 'def456', date: '2026-09-21' });
  });

  test('says that it does not know where there is no git', () => {
    expect(versionFrom({}, nothing)).toEqual({ commit: 'unversioned', date: undefined });
  });
});
